package org.caseledger.domain.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable business name under which an event is stored, for good. The class may be renamed; the name may not. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** The stable name, for example {@code case.accepted}. */
    String name();

    /** Counts up when the shape of the event changes; older revisions are brought up to date on reading. */
    int revision() default 1;

    /** The article, standard or house rule that gives the event its meaning. */
    String basis();
}

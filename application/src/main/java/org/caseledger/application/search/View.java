package org.caseledger.application.search;

import java.util.EnumSet;
import java.util.Set;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.issuance.IssuanceEvent;

/** The search views, and which events change each of them. */
public enum View {
    /** One document for each case, as it stands. */
    CASES("cases", Set.of(CaseEvent.class)),
    /** One document for each event. */
    LEDGER("ledger", Set.of(LedgerEvent.class)),
    /** One document for each service item, in its newest version. */
    SERVICE_ITEMS("service-items", Set.of(CatalogueEvent.class)),
    /** One document for each certificate. */
    CERTIFICATES("certificates", Set.of(CertificateEvent.class)),
    /** One document for each grant, for the public (art. 40). */
    PUBLIC_DECISIONS("public-decisions", Set.of(ApplicationGranted.class, IssuanceEvent.class));

    /** Worked out once for each class: a rebuild asks for each event and each view. */
    private static final ClassValue<Set<View>> CHANGED_BY = new ClassValue<>() {
        @Override
        protected Set<View> computeValue(Class<?> event) {
            return changedBy(event);
        }
    };

    private final String title;
    private final Set<Class<? extends LedgerEvent>> events;

    View(String title, Set<Class<? extends LedgerEvent>> events) {
        this.title = title;
        this.events = events;
    }

    /** Its name in lower case, for indexes, tokens and metrics. */
    public String title() {
        return title;
    }

    /** Whether an event changes it, or may do so: of one that this program does not know, only the history is known. */
    public boolean caresAbout(RecordedEvent event) {
        if (!(event.payload() instanceof UnreadableEvent unreadable)) {
            return caresAbout(event.payload().getClass());
        }
        var known = unreadable.known();
        return known == null ? mayShow(event.streamId()) : caresAbout(known);
    }

    /** Whether histories of this kind are shown by it. */
    public boolean mayShow(String streamId) {
        return switch (this) {
            case CASES, PUBLIC_DECISIONS -> streamId.startsWith(StreamId.CASE);
            case SERVICE_ITEMS -> streamId.startsWith(StreamId.SERVICE_ITEM);
            case CERTIFICATES -> streamId.startsWith(StreamId.CERTIFICATE);
            case LEDGER -> true;
        };
    }

    /** Whether an event of this class changes it. */
    public boolean caresAbout(Class<?> event) {
        return CHANGED_BY.get(event).contains(this);
    }

    private static Set<View> changedBy(Class<?> event) {
        var changed = EnumSet.noneOf(View.class);
        for (var view : values()) {
            if (view.events.stream().anyMatch(kind -> kind.isAssignableFrom(event))) {
                changed.add(view);
            }
        }
        return changed;
    }
}

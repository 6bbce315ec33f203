package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;
import org.junit.jupiter.api.Test;

/** An event is a record with a stable name and a basis, inside the sealed interface that lists the events of its step. */
class EventsAreNamedRecordsTest {

    private static final String NAME = "[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*";

    @Test
    void inTheProduct() {
        Verdict.holds(areNamedRecords(Codebase.product()), Codebase.product());
    }

    @Test
    void noTwoHaveTheSameName() {
        var names = Codebase.product().classes().stream()
                .filter(type -> type.isAnnotatedWith(EventType.class))
                .map(type -> type.getAnnotationOfType(EventType.class))
                .map(type -> type.name() + " " + type.revision())
                .toList();
        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void anotherKindOfEventIsCaught() {
        var canary = Codebase.canary("events");
        Verdict.catches(
                areNamedRecords(canary),
                canary,
                "IntakeEvent$HasNoName is not annotated",
                "IntakeEvent$HasAnOddName",
                "IntakeEvent$IsAClass is not a record",
                "StandsAlone is not inside of a sealed interface");
    }

    private static ArchRule areNamedRecords(Codebase code) {
        return classes()
                .that()
                .areAssignableTo(LedgerEvent.class)
                .and()
                .areNotInterfaces()
                .should(be("a record", JavaClass::isRecord))
                .andShould(be("inside of a sealed interface", EventsAreNamedRecordsTest::isInsideOfASealedInterface))
                .andShould(be("annotated with a stable name and a basis", EventsAreNamedRecordsTest::hasNameAndBasis));
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> condition) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!condition.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
                }
            }
        };
    }

    private static boolean isInsideOfASealedInterface(JavaClass type) {
        return type.getEnclosingClass()
                .map(JavaClass::reflect)
                .filter(enclosing -> enclosing.isSealed() && enclosing.isAssignableFrom(type.reflect()))
                .isPresent();
    }

    private static boolean hasNameAndBasis(JavaClass type) {
        return type.tryGetAnnotationOfType(EventType.class)
                .filter(event -> event.name().matches(NAME) && !event.basis().isBlank() && event.revision() > 0)
                .isPresent();
    }
}

package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Public is a promise, and wiring promises nothing: a configuration is package-private, or all that it offers is beans.
 * Settings are records, bound once and documented once. What an object needs comes through its constructor.
 */
class WiringOnlyWiresTest {

    @Test
    void configurationsOfferBeansOnly() {
        Verdict.holds(configurationsOnlyWire(), Codebase.product());
    }

    @Test
    void settingsAreRecords() {
        Verdict.holds(areRecords(), Codebase.product());
    }

    @Test
    void nothingIsInjectedIntoFieldsOrSetters() {
        Verdict.holds(noInjectedFields(), Codebase.product());
        Verdict.holds(noInjectedSetters(), Codebase.product());
    }

    @Test
    void otherWiringIsCaught() {
        var canary = Codebase.canary("wiring");
        Verdict.catches(configurationsOnlyWire(), canary, "Wiring$DoesMore");
        Verdict.catches(areRecords(), canary, "Wiring$Settings");
        Verdict.catches(noInjectedFields(), canary, "Wiring$Injected.value", "Wiring$Injected.database");
        Verdict.catches(noInjectedSetters(), canary, "Wiring$Injected.setOther");
    }

    private static ArchRule configurationsOnlyWire() {
        return classes().that().areAnnotatedWith(Configuration.class).should(beHiddenOrOfferBeansOnly());
    }

    private static ArchRule areRecords() {
        return classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords();
    }

    private static ArchRule noInjectedFields() {
        return noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
    }

    private static ArchRule noInjectedSetters() {
        return noMethods().should().beAnnotatedWith(Autowired.class);
    }

    private static ArchCondition<JavaClass> beHiddenOrOfferBeansOnly() {
        return new ArchCondition<>("be package-private or offer beans only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    type.getMethods().stream()
                            .filter(WiringOnlyWiresTest::isOffered)
                            .filter(method -> !annotatedWith(Bean.class).test(method))
                            .forEach(method -> events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " is no bean")));
                }
            }
        };
    }

    private static boolean isOffered(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}

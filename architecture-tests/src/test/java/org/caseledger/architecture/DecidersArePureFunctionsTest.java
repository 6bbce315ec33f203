package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code decide(command, state) -> events} and {@code evolve(state, event) -> state} are functions: static, in the domain,
 * without checked exceptions, in classes that hold no state.
 */
class DecidersArePureFunctionsTest {

    private static final String DECIDE_OR_EVOLVE = "decide|evolve";

    @Test
    void theyAreStaticAndThrowNothingChecked() {
        Verdict.holds(areFunctions(Codebase.product()), Codebase.product());
    }

    @Test
    void theyAreInTheDomainOnly() {
        Verdict.holds(areInTheDomain(Codebase.product()), Codebase.product());
    }

    @Test
    void theirClassesHoldNoState() {
        Verdict.holds(holdNoState(Codebase.product()), Codebase.product());
    }

    @Test
    void otherDecidersAreCaught() {
        var canary = Codebase.canary("deciders");
        Verdict.catches(areFunctions(canary), canary, "Deciders$IsAnObject", "Deciders$ThrowsSomethingChecked");
        Verdict.catches(holdNoState(canary), canary, "Deciders$Remembers");
    }

    @Test
    void aDecisionOutsideTheDomainIsCaught() {
        var canary = Codebase.canary("deciders");
        Verdict.catches(areInTheDomain(canary), canary, "DecidesInTheApplication");
    }

    private static ArchRule areFunctions(Codebase code) {
        return methods()
                .that()
                .haveNameMatching(DECIDE_OR_EVOLVE)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.in("domain"))
                .should()
                .beStatic()
                .andShould(declareNoException());
    }

    private static ArchRule areInTheDomain(Codebase code) {
        return noMethods()
                .that()
                .haveNameMatching(DECIDE_OR_EVOLVE)
                .and()
                .areStatic()
                .should()
                .beDeclaredInClassesThat()
                .resideOutsideOfPackage(code.in("domain"));
    }

    private static ArchRule holdNoState(Codebase code) {
        return classes().that().resideInAPackage(code.in("domain")).should(holdConstantsOnlyIfTheyDecide());
    }

    private static ArchCondition<JavaMethod> declareNoException() {
        return new ArchCondition<>("declare no exception") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getThrowsClause()
                        .getTypes()
                        .forEach(thrown -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " throws " + thrown.getSimpleName())));
            }
        };
    }

    private static ArchCondition<JavaClass> holdConstantsOnlyIfTheyDecide() {
        return new ArchCondition<>("hold constants only, if they decide") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getMethods().stream()
                        .anyMatch(method -> method.getName().matches(DECIDE_OR_EVOLVE))) {
                    type.getFields().stream()
                            .filter(field ->
                                    !field.getModifiers().containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL)))
                            .forEach(field -> events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName() + " is state")));
                }
            }
        };
    }
}

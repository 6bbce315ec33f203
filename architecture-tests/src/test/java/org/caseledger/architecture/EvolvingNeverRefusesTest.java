package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.stream.Stream;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.Test;

/**
 * What happened, happened: {@code evolve}, and all that it calls in the domain, neither refuses nor throws. Otherwise a
 * rule that is made stricter could make old cases unreadable.
 */
class EvolvingNeverRefusesTest {

    /** The compiler's own answer to a subtype that was unknown when the switch was compiled. */
    private static final Class<?> OF_THE_COMPILER = MatchException.class;

    @Test
    void inTheProduct() {
        Verdict.holds(neverRefuses(Codebase.product()), Codebase.product());
    }

    @Test
    void anEvolveThatRefusesIsCaught() {
        var canary = Codebase.canary("evolving");
        Verdict.catches(
                neverRefuses(canary), canary, "Evolving$Refuses", "Evolving$Throws", "Evolving$LetsOthersThrow");
    }

    private static ArchRule neverRefuses(Codebase code) {
        return methods()
                .that()
                .haveName("evolve")
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.in("domain"))
                .should(neverThrow(code));
    }

    private static ArchCondition<JavaMethod> neverThrow(Codebase code) {
        return new ArchCondition<>("never throw") {
            @Override
            public void check(JavaMethod evolve, ConditionEvents events) {
                reachable(evolve, code)
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(EvolvingNeverRefusesTest::makesAnException)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(
                                evolve, evolve.getFullName() + " reaches " + call.getDescription())));
            }
        };
    }

    /** The method and what it calls in the domain, directly or not. */
    private static Stream<JavaCodeUnit> reachable(JavaCodeUnit start, Codebase code) {
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        next.add(start);
        while (!next.isEmpty()) {
            var unit = next.remove();
            if (seen.add(unit)) {
                called(unit, code).forEach(next::add);
            }
        }
        return seen.stream();
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit, Codebase code) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().map(JavaCall::getTarget),
                        unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .map(CodeUnitAccessTarget.class::cast)
                .<JavaCodeUnit>flatMap(target -> target.resolveMember().stream())
                .filter(target -> target.getOwner().getPackageName().startsWith(code.at("domain")));
    }

    private static boolean makesAnException(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return call.getTarget().getRawReturnType().isAssignableTo(Refused.class)
                || (call.getTarget().getName().equals("<init>")
                        && owner.isAssignableTo(Throwable.class)
                        && !owner.isEquivalentTo(OF_THE_COMPILER)
                        && !call.getOriginOwner().isAssignableTo(Throwable.class));
    }
}

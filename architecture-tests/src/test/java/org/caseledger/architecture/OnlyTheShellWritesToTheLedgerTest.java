package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.junit.jupiter.api.Test;

/**
 * The only way into the ledger is the port {@code Ledger}: whoever gives a command directly to Axon, or an event to the
 * store, would pass by the roles, the rules, and the promise that a command is recorded once.
 */
class OnlyTheShellWritesToTheLedgerTest {

    @Test
    void inTheProduct() {
        Verdict.holds(onlyTheShellWrites(Codebase.product()), Codebase.product());
    }

    @Test
    void aWayAroundIsCaught() {
        var canary = Codebase.canary("writing");
        Verdict.catches(
                onlyTheShellWrites(canary),
                canary,
                "WaysAround$ByTheBus",
                "WaysAround$ByTheStore",
                "WaysAround$ByTheEngine",
                "WaysAround$ByTheAggregate");
    }

    private static ArchRule onlyTheShellWrites(Codebase code) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(code.in("application.shell"))
                .should()
                .callCodeUnitWhere(calls(CommandBus.class, "dispatch"))
                .orShould()
                .callCodeUnitWhere(calls(EventBus.class, "publish"))
                .orShould()
                .callCodeUnitWhere(calls(EventStorageEngine.class, "appendEvents"))
                .orShould()
                .callCodeUnitWhere(calls(AggregateLifecycle.class, "apply"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.commandhandling.gateway..");
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> type, String method) {
        return DescribedPredicate.describe(
                type.getSimpleName() + "." + method + " is called",
                call -> target(owner(assignableTo(type))).test(call)
                        && target(nameMatching(method)).test(call));
    }
}

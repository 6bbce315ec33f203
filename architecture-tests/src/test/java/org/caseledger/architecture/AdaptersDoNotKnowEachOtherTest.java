package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An adapter is the first package below {@code adapters}. Each can be taken out and replaced, so none knows another; they
 * meet in the application's ports. What puts the application together knows its parts, and none of them knows it.
 */
class AdaptersDoNotKnowEachOtherTest {

    private static final List<Exemption> PUTS_TOGETHER =
            List.of(new Exemption("adapters.wiring", "names the parts, and does nothing else"));

    private static final List<Allowance> ALLOWED = List.of(
            new Allowance(
                    "embedded", "search.client.ElasticsearchEndpoint", "says where the server is that it started"),
            new Allowance("embedded", "search.client.SearchClusterConfigured", "starts none where one is configured"),
            new Allowance(
                    "security", "graphql.error", "a token that is not good enough is answered as a GraphQL error"),
            new Allowance("graphql", "security", "a resolver asks who is calling"),
            new Allowance(
                    "graphiql", "security.NoOutsideIssuer", "the console is there where demonstration tokens are"),
            new Allowance("graphiql", "security.demo.DemoClients", "the console offers the demonstration's accounts"),
            new Allowance(
                    "commandline",
                    "machine.LedgerIsEmbedded",
                    "only the embedded ledger is filled with a demonstration"),
            new Allowance(
                    "security", "machine.LedgerIsEmbedded", "demonstration clients are there for it, and no other"),
            new Allowance("graphiql", "machine.LedgerIsEmbedded", "and so is the console"),
            new Allowance("secret", "machine.LedgerIsEmbedded", "a secret that is made here does for it, and no other"),
            new Allowance("security", "machine.DataFolder", "the demonstration's key lies in the ledger's own folder"),
            new Allowance("secret", "machine.DataFolder", "the secret that was made here lies there, too"),
            new Allowance("graphql", "secret.LedgerSecret", "a repeated request is known by a keyed digest"),
            new Allowance("graphql", "eventformat.LedgerJson", "a history shows an event as it is stored"),
            new Allowance("graphql", "eventformat.EventNames", "a history names an event as it is stored"),
            new Allowance("search", "eventformat.EventNames", "a view names an event as it is stored"),
            new Allowance("search", "eventformat.Moments", "a document writes a moment as an event does"),
            new Allowance("eventstore", "database", "asks PostgreSQL"),
            new Allowance("projectionstore", "database", "asks PostgreSQL"),
            new Allowance("embedded", "machine", "servers run in the ledger's folders, as the machine's user"));

    @Test
    void inTheProduct() {
        Verdict.holds(knowNoOther(Codebase.product()), Codebase.product());
    }

    @Test
    void everyAllowanceIsStillNeeded() {
        assertThat(ALLOWED).allMatch(allowance -> isUsed(allowance, Codebase.product()));
    }

    @Test
    void oneThatKnowsAnotherIsCaught() {
        var canary = Codebase.canary("neighbours");
        Verdict.catches(knowNoOther(canary), canary, "KnowsItsNeighbour", "KnowsTheWiring");
    }

    private static ArchRule knowNoOther(Codebase code) {
        return classes()
                .that()
                .resideInAPackage(code.at("adapters.*.."))
                .and(doNotPutTogether(code))
                .should(notKnowAnotherAdapter(code));
    }

    private static DescribedPredicate<JavaClass> doNotPutTogether(Codebase code) {
        return DescribedPredicate.describe(
                "do not put the application together",
                type -> !Exemption.anyCovers(PUTS_TOGETHER, code, type.getName()));
    }

    private static ArchCondition<JavaClass> notKnowAnotherAdapter(Codebase code) {
        return new ArchCondition<>("not know another adapter") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isForbidden(use, code))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean isForbidden(Dependency use, Codebase code) {
        var from = slice(use.getOriginClass(), code);
        return use.getTargetClass().getPackageName().startsWith(code.at("adapters"))
                && !from.equals(slice(use.getTargetClass(), code))
                && ALLOWED.stream().noneMatch(allowance -> allows(allowance, use, code));
    }

    private static boolean allows(Allowance allowance, Dependency use, Codebase code) {
        var target = use.getTargetClass();
        return allowance.allows(slice(use.getOriginClass(), code), code, target.getPackageName(), target.getName());
    }

    private static boolean isUsed(Allowance allowance, Codebase code) {
        return code.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> allows(allowance, use, code));
    }

    /** The first package below {@code adapters}; empty for {@code adapters} itself and for other layers. */
    private static String slice(JavaClass type, Codebase code) {
        var prefix = code.at("adapters.");
        var name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
    }
}

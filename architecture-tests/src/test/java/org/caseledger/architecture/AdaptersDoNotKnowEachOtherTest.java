package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
 * meet in the application's ports, and the package {@code adapters} itself, where the main class is, knows them all.
 */
class AdaptersDoNotKnowEachOtherTest {

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
                    "security", "embedded.DataFolder", "the demonstration's key lies in the ledger's own folder"));

    @Test
    void inTheProduct() {
        Verdict.holds(knowNoOther(Codebase.product()), Codebase.product());
    }

    @Test
    void everyAllowanceIsStillNeeded() {
        var code = Codebase.product();
        assumeTrue(Steps.areInTheApi(code), "Expected all adapters, but the API has no steps yet");
        assertThat(ALLOWED).allMatch(allowance -> isUsed(allowance, code));
    }

    @Test
    void oneThatKnowsAnotherIsCaught() {
        var canary = Codebase.canary("neighbours");
        Verdict.catches(knowNoOther(canary), canary, "KnowsItsNeighbour", "KnowsTheWiring");
    }

    private static ArchRule knowNoOther(Codebase code) {
        return classes().that().resideInAPackage(code.at("adapters.*..")).should(notKnowAnotherAdapter(code));
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

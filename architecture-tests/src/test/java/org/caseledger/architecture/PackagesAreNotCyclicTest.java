package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What depends on each other cannot be understood one by one. The few circles that there are, are listed. */
class PackagesAreNotCyclicTest {

    /** A dependency that closes a circle; everything else must be free of circles without it. */
    private record Closing(String from, List<String> to, String reason) {}

    private static List<Closing> closings(Codebase code) {
        return List.of(
                new Closing(
                        "domain.casefile",
                        Steps.of(code).stream().map(step -> "domain." + step).toList(),
                        "a sealed type names its steps, and each step extends it: that is how a new event breaks the"
                                + " build until somebody decides what it means"),
                new Closing(
                        "application.casefile",
                        Steps.of(code).stream()
                                .map(step -> "application." + step)
                                .toList(),
                        "a case is read as the views of its steps, and a step may read the case that it is part of"),
                new Closing(
                        "adapters.graphql..",
                        List.of("adapters.graphql.."),
                        "types of the API refer to each other as those of the schema do: a case shows its certificate,"
                                + " and the certificate its case"));
    }

    @Test
    void inTheProduct() {
        Verdict.holds(areNotCyclic(Codebase.product()), Codebase.product());
    }

    @Test
    void everyListedCircleIsStillThere() {
        var code = Codebase.product();
        assertThat(closings(code)).allMatch(closing -> code.classes().stream()
                .filter(resideInAPackage(code.at(closing.from())))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> isOneOf(closing.to(), code).test(use.getTargetClass())));
    }

    @Test
    void aCircleIsCaughtAndTheListedOnesAreNot() {
        var canary = Codebase.canary("circles");
        var found = areNotCyclic(canary).evaluate(canary.classes()).getFailureReport();
        assertThat(found.getDetails())
                .singleElement()
                .asString()
                .contains("Cycle detected", "domain.intake", "domain.review")
                .doesNotContain("domain.casefile");
    }

    private static ArchRule areNotCyclic(Codebase code) {
        var rule = slices().matching(code.root() + ".(**)").should().beFreeOfCycles();
        for (var closing : closings(code)) {
            rule = rule.ignoreDependency(resideInAPackage(code.at(closing.from())), isOneOf(closing.to(), code));
        }
        return rule;
    }

    private static DescribedPredicate<JavaClass> isOneOf(List<String> packages, Codebase code) {
        return resideInAnyPackage(packages.stream().map(code::at).toArray(String[]::new));
    }
}

package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A step of a case has the same package name in each layer, and its part of the schema has the same file name, so that
 * one glob finds all of it: {@code git ls-files '*}{@code /intake/*' '*intake.graphqls'}.
 */
class AStepHasOneNameInAllLayersTest {

    private static final Path SCHEMA = SourceTree.root().resolve("graphql-schema/src/main/resources/graphql");

    /** {@code case} is a word of Java, so the package of the case itself cannot have the name that clients read. */
    private static final String CASE_PACKAGE = "casefile";

    private static final String CASE_FILE = "case";

    @Test
    void theDomainHasTheStepsThatTheLawNames() {
        assertThat(Steps.of(Codebase.product()))
                .contains("casefile", "catalogue", "certificate", "clock", "decision", "delivery", "departmentstep")
                .contains("intake", "issuance", "rating", "review", "submission", "withdrawal");
    }

    @Test
    void everyStepIsInTheApplication() {
        assertThat(missing(Codebase.product(), "application")).isEmpty();
    }

    @Test
    void everyStepIsInTheApi() {
        assertThat(missing(Codebase.product(), "adapters.graphql")).isEmpty();
    }

    @Test
    void everyStepIsInTheSchema() {
        assertThat(absent(Steps.of(Codebase.product()), step -> Files.exists(SCHEMA.resolve(fileName(step)))))
                .isEmpty();
    }

    @Test
    void aStepWithAnotherNameElsewhereIsCaught() {
        assertThat(missing(Codebase.canary("steps"), "application")).containsExactly("review");
        assertThat(absent(Set.of("intake", "no-such-step"), step -> Files.exists(SCHEMA.resolve(fileName(step)))))
                .containsExactly("no-such-step");
    }

    private static List<String> missing(Codebase code, String layer) {
        return absent(Steps.of(code), step -> code.classes().containPackage(code.at(layer + "." + step)));
    }

    private static List<String> absent(Set<String> steps, Predicate<String> exists) {
        assertThat(steps).isNotEmpty();
        return Stream.of(steps.toArray(String[]::new)).filter(exists.negate()).toList();
    }

    private static String fileName(String step) {
        return (step.equals(CASE_PACKAGE) ? CASE_FILE : step) + ".graphqls";
    }
}

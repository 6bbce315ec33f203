package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Use cases speak the domain's language. Storage, search, transport and wiring are adapters behind ports; Axon is kept at
 * arm's length, in the shell around the deciders.
 */
class TheApplicationKnowsNoTechnologyTest {

    private static final String AXON = "org.axonframework..";

    private static final List<Exemption> MAY_USE_AXON = List.of(
            new Exemption("application.shell", "the one thin shell between Axon's aggregates and the deciders"),
            new Exemption(
                    "application.ledger.LedgerPosition",
                    "is Axon's tracking token, so that projections and clients count in the same places"),
            new Exemption(
                    "application.ledger.AppendedPosition",
                    "hands the place of an append from the store to the command through Axon's unit of work"));

    @Test
    void itDependsOnTheDomainAndTheLanguage() {
        Verdict.holds(knowsNoTechnology(Codebase.product()), Codebase.product());
    }

    @Test
    void axonStaysInTheShell() {
        Verdict.holds(keepsAxonInTheShell(Codebase.product()), Codebase.product());
    }

    @Test
    void everyExemptionIsStillNeeded() {
        var usingAxon = Codebase.product().classes().stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> resideInAPackage(AXON).test(use.getTargetClass())))
                .map(JavaClass::getName)
                .toList();
        assertThat(MAY_USE_AXON)
                .allMatch(exemption -> usingAxon.stream().anyMatch(name -> exemption.covers(Codebase.product(), name)));
    }

    @Test
    void aTechnologyOrAnAdapterIsCaught() {
        var canary = Codebase.canary("technology");
        Verdict.catches(
                knowsNoTechnology(canary),
                canary,
                "UsesTechnology$OfTheDatabase",
                "UsesTechnology$OfTheContainer",
                "UsesTechnology$OfTheTransport",
                "UsesTechnology$OfAnAdapter");
    }

    @Test
    void axonElsewhereIsCaught() {
        var canary = Codebase.canary("technology");
        Verdict.catches(keepsAxonInTheShell(canary), canary, "UsesTechnology$OfAxon");
    }

    private static ArchRule knowsNoTechnology(Codebase code) {
        return classes()
                .that()
                .resideInAPackage(code.in("application"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        code.in("application"),
                        code.in("domain"),
                        "java.io",
                        "java.lang..",
                        "java.math",
                        "java.nio..",
                        "java.security",
                        "java.text",
                        "java.time..",
                        "java.util..",
                        "javax.crypto..",
                        "org.jspecify.annotations",
                        "org.slf4j",
                        AXON));
    }

    private static ArchRule keepsAxonInTheShell(Codebase code) {
        return noClasses()
                .that()
                .resideInAnyPackage(code.in("application"), code.in("domain"))
                .and(areNotExempt(code))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AXON);
    }

    private static DescribedPredicate<JavaClass> areNotExempt(Codebase code) {
        return DescribedPredicate.describe(
                "are not exempt", type -> !Exemption.anyCovers(MAY_USE_AXON, code, type.getName()));
    }
}

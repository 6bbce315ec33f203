package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the product has to say, it says by SLF4J, so that an operator can route it. */
class NobodyWritesToTheConsoleTest {

    /** Programs for the command line would be listed here; there is none. */
    private static final List<Exemption> COMMAND_LINE = List.of();

    @Test
    void inTheProduct() {
        Verdict.holds(logBySlf4j(Codebase.product()), Codebase.product());
    }

    @Test
    void otherWaysAreCaught() {
        var canary = Codebase.canary("console");
        Verdict.catches(logBySlf4j(canary), canary, "Console$Prints", "Console$LogsByTheJdk", "Console$PrintsATrace");
    }

    private static ArchRule logBySlf4j(Codebase code) {
        return noClasses()
                .that(DescribedPredicate.<JavaClass>describe(
                        "are no programs for the command line",
                        type -> !Exemption.anyCovers(COMMAND_LINE, code, type.getName())))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Throwable.class))).and(target(name("printStackTrace"))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging", "org.apache.commons.logging", "org.apache.logging..");
    }
}

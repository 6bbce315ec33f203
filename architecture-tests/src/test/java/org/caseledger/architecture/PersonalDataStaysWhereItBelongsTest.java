package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.caseledger.domain.identifier.IdentityNumber;
import org.caseledger.domain.identifier.Phone;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;
import org.junit.jupiter.api.Test;

/**
 * Logs, names of streams and metadata are kept for good and read by many, so people are not in them.
 *
 * <p>The rule on logs is stricter than it need be, because the flow of a value cannot be seen here: a class that logs
 * does not know a type that holds personal data.
 */
class PersonalDataStaysWhereItBelongsTest {

    private static final DescribedPredicate<JavaClass> PERSONAL = belongToAnyOf(
                    Party.class,
                    NaturalPerson.class,
                    Organisation.class,
                    IdentityDocument.class,
                    IdentityNumber.class,
                    Phone.class)
            .as("hold personal data");

    @Test
    void whoLogsDoesNotKnowPeople() {
        Verdict.holds(areKeptFromLogs(), Codebase.product());
    }

    @Test
    void namesAndMetadataDoNotKnowPeople() {
        Verdict.holds(areKeptFromNamesAndMetadata(Codebase.product()), Codebase.product());
    }

    @Test
    void peopleInLogsOrMetadataAreCaught() {
        var canary = Codebase.canary("people");
        Verdict.catches(areKeptFromLogs(), canary, "LogsPeople");
        Verdict.catches(areKeptFromNamesAndMetadata(canary), canary, "StreamId");
    }

    private static ArchRule areKeptFromLogs() {
        return noClasses()
                .that(logSomething())
                .should()
                .dependOnClassesThat(PERSONAL)
                .because("a value that is at hand will be logged one day");
    }

    private static DescribedPredicate<JavaClass> logSomething() {
        var byLogger = targetOwner(assignableTo("org.slf4j.Logger"));
        return DescribedPredicate.describe(
                "log something", type -> type.getMethodCallsFromSelf().stream().anyMatch(byLogger));
    }

    private static ArchRule areKeptFromNamesAndMetadata(Codebase code) {
        return noClasses()
                .that()
                .resideInAnyPackage(code.at("application.command"), code.at("application.ledger"))
                .should()
                .dependOnClassesThat(PERSONAL);
    }
}

package org.caseledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.Map;
import org.caseledger.domain.actor.ActorKind;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.NationalCode;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.rating.Answer;
import org.junit.jupiter.api.Test;

/** An enumeration of the domain has the same words in the schema, and each word tells its national code. */
class SpeakingTheWordsOfTheDomainTest {
    private static final GraphQLSchema OURS = Schemas.ours();

    private static final Map<String, Enum<?>[]> WORDS = Map.ofEntries(
            Map.entry("ActorKind", ActorKind.values()),
            Map.entry("AdministrativeLevel", AdministrativeLevel.values()),
            Map.entry("BodyNature", BodyNature.values()),
            Map.entry("CaseType", CaseType.values()),
            Map.entry("Channel", Channel.values()),
            Map.entry("DeclineGround", DeclineGround.values()),
            Map.entry("DeliveryMethod", DeliveryMethod.values()),
            Map.entry("IdentityDocumentType", IdentityDocumentType.values()),
            Map.entry("ItemType", ItemType.values()),
            Map.entry("Outcome", Outcome.values()),
            Map.entry("RatingAnswerKind", Answer.values()),
            Map.entry("ReviewAction", ReviewAction.values()),
            Map.entry("RevocationGround", RevocationGround.values()),
            Map.entry("Role", Role.values()),
            Map.entry("Satisfaction", Satisfaction.values()),
            Map.entry("ServedParty", ServedParty.values()),
            Map.entry("SpecialProcedure", SpecialProcedure.values()));

    @Test
    void theWordsAreTheSame() {
        WORDS.forEach((name, words) -> assertThat(inSchema(name).getValues())
                .as(name)
                .extracting(GraphQLEnumValueDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words).map(Enum::name).toList()));
    }

    @Test
    void eachWordTellsItsNationalCode() {
        WORDS.forEach((name, words) -> Arrays.stream(words)
                .filter(NationalCode.class::isInstance)
                .forEach(word -> assertThat(inSchema(name).getValue(word.name()).getDescription())
                        .as(name + "." + word)
                        .containsPattern("National code " + ((NationalCode) word).code() + "\\b")));
    }

    private static GraphQLEnumType inSchema(String name) {
        return OURS.getTypeAs(name);
    }
}

package org.caseledger.application.ledger.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.rating.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpeakingBothLanguagesTest {

    @Test
    void bothBundlesSayTheSameThings() {
        assertThat(bundle(Language.CHINESE).keySet())
                .isEqualTo(bundle(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfACodeSetHasAWord(Language language) {
        assertThat(Stream.of(
                                Channel.values(),
                                DeclineGround.values(),
                                ReviewAction.values(),
                                SpecialProcedure.values(),
                                DeliveryMethod.values(),
                                Outcome.values(),
                                Satisfaction.values(),
                                Answer.values(),
                                CaseEntryFacts.Finding.values(),
                                RevocationGround.values())
                        .flatMap(Stream::of)
                        .map(word -> EntryTitles.word((Enum<?>) word, language)))
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | CHINESE",
                "en-GB | ENGLISH",
                "fr;q=1, en;q=0.5, zh;q=0.4 | ENGLISH",
                "fr | CHINESE",
                "* | CHINESE",
                "not a language!!! | CHINESE",
                "none | CHINESE"
            })
    void theLanguageIsTheBestThatTheClientAccepts(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.caseledger.application.ledger.titles.titles", language.locale());
    }
}

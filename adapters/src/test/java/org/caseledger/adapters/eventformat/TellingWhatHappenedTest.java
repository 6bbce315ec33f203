package org.caseledger.adapters.eventformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.application.ledger.titles.EntryTitles;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.event.LedgerEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingWhatHappenedTest {

    @ParameterizedTest
    @EnumSource
    void everyEventHasATitleWithNothingLeftOpen(Language language) {
        for (var event : EventSamples.all()) {
            var type = EventNames.of(event.getClass()).name();

            assertThat(title(event, language)).as(type).isNotEqualTo(type).doesNotContain("{", "}", "“”", ": .");
            assertThat(summary(event, language)).as(type).doesNotContain("{", "}", ": .", "：。");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTitleAndNoSummarySaysAnythingPersonalOrFreelyWritten(Language language) {
        for (var event : EventSamples.all()) {
            assertThat(title(event, language) + summary(event, language))
                    .doesNotContain(
                            "张三",
                            "华夏",
                            "110105189912310015",
                            "0571",
                            "clerk-li",
                            "officer-1",
                            "等了太久",
                            "情况属实",
                            "消防通道不足",
                            "开设餐馆",
                            "Resource");
        }
    }

    private static String title(LedgerEvent event, Language language) {
        return EntryTitles.title(EventNames.of(event.getClass()).name(), event, language);
    }

    private static String summary(LedgerEvent event, Language language) {
        var summary = EntryTitles.summary(EventNames.of(event.getClass()).name(), event, language);
        return summary == null ? "" : summary;
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.caseledger.application.search.LedgerEntryDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entries are written field by field; the slow, obvious way stands beside it here. */
class WritingEntriesTest {

    private static final JsonMapper OBVIOUS = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Instant OCCURRED = Instant.parse("2025-01-06T01:00:00Z");
    private static final Instant RECORDED = Instant.parse("2025-01-06T01:00:00.120450Z");

    @Test
    void anEntryOfWhichEverythingIsKnown() {
        check(new LedgerEntryDocument(
                "0193-e",
                "0f",
                "case-1",
                7,
                "case.accepted",
                OCCURRED,
                RECORDED,
                "clerk",
                "CLERK",
                List.of("91330106X", "窗口"),
                "WINDOW",
                "1",
                "330106-002",
                "C-1",
                "受理 \"一\"",
                "李\\四",
                "receipt",
                List.of("材料齐全\n予以受理", "𠮷")));
    }

    @Test
    void anEntryOfWhichLittleIsKnown() {
        check(new LedgerEntryDocument(
                "0193-e",
                "0f",
                "item-1",
                0,
                "item.published",
                OCCURRED,
                RECORDED,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of()));
    }

    private static void check(LedgerEntryDocument entry) {
        assertThat(new String(DocumentJson.mapper().writeValueAsBytes(entry), StandardCharsets.UTF_8))
                .isEqualTo(OBVIOUS.writeValueAsString(entry));
    }
}

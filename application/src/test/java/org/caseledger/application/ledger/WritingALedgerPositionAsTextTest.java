package org.caseledger.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingALedgerPositionAsTextTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var position = new LedgerPosition(-2, Long.MAX_VALUE);

        assertThat(LedgerPosition.parse(position.toText())).isEqualTo(position);
    }

    @Test
    void theTextIsSafeInAUrl() {
        assertThat(new LedgerPosition(-1, -1).toText()).matches("[A-Za-z0-9_-]{23}");
    }

    @Test
    void theTextStaysTheSameForever() {
        assertThat(new LedgerPosition(749, 12).toText()).isEqualTo("AQAAAAAAAALtAAAAAAAAAAw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "AQAAAAAAAALtAAAAAAAAAAw=",
                "AQAAAAAAAALtAAAAAAAAAAx",
                "AgAAAAAAAALtAAAAAAAAAAw",
                "AQAAAAAAAALtAAAAAAAAAAwA",
                "AQAAAAAAAALtAAAAAA\u00e4AAAw"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerPosition.parse(text))
                .withMessage("Expected a position as this ledger gave it out, but got other text");
    }
}

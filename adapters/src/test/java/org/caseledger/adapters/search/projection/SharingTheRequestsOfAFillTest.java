package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTheRequestsOfAFillTest {

    @ParameterizedTest
    @CsvSource({"2, 1, 1, 6", "2, 2, 1, 6", "2, 3, 1, 6", "2, 4, 2, 3", "2, 64, 2, 3", "1, 64, 1, 3", "8, 8, 4, 6"})
    void fewHandsHaveMoreUnderWayEach(int segments, int processors, int count, int requests) {
        assertThat(FillHands.of(segments, processors)).isEqualTo(new FillHands(count, requests));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4", "6", "8", "64"})
    void onWhateverMachineAsManyAreUnderWay(int processors) {
        assertThat(FillHands.of(2, processors).requests()).isEqualTo(6);
    }
}

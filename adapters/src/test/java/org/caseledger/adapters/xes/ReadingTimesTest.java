package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTimesTest {

    private final XesTime time = new XesTime(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "2011-10-11T13:42:22.688+02:00, 2011-10-11T11:42:22.688Z",
        "2011-10-11T13:42:22+0200, 2011-10-11T11:42:22Z",
        "2011-10-11T13:42:22-05:30, 2011-10-11T19:12:22Z",
        "2011-10-11T13:42:22Z, 2011-10-11T13:42:22Z",
        "2011-10-11T13:42:22.123456789987+00:00, 2011-10-11T13:42:22.123456789Z",
        "2011-10-11T13:42:22, 2011-10-11T05:42:22Z",
        "2011-10-11T24:00:00Z, 2011-10-12T00:00:00Z",
        "2011-12-31T24:00:00.000, 2011-12-31T16:00:00Z",
    })
    void withAnOffsetOrInTheZoneOfTheLog(String written, Instant meant) {
        assertThat(time.parse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-02-29T00:00:00Z",
                "2011-10-11",
                "11.10.2011 13:42",
                "2011-10-11T25:00:00Z",
                "2011-10-11T24:00:01Z",
                "2011-10-11T13:42:22+02:00!",
                "yesterday"
            })
    void whatIsNoneIsRefusedAndNeverBentIntoOne(String written) {
        assertThatThrownBy(() -> time.parse(written)).isInstanceOf(DateTimeException.class);
    }
}

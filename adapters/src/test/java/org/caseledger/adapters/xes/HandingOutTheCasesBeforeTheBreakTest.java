package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.adapters.xes.Logs.NOON;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.gzip;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseledger.application.importing.CaseLogBroken;
import org.junit.jupiter.api.Test;

class HandingOutTheCasesBeforeTheBreakTest {

    private static final String[] TRACES = IntStream.range(0, 200)
            .mapToObj(i -> trace("case " + i, event("Receive", NOON), event("Check " + i * 31 % 17, NOON)))
            .toArray(String[]::new);

    private static final byte[] WHOLE = log(TRACES).getBytes(StandardCharsets.UTF_8);

    @Test
    void aMistakeInTheMiddleIsToldWithItsLine() {
        String[] traces = TRACES.clone();
        traces[120] = traces[120].replace("</event></trace>", "</trace>");
        Reading reading = read(log(traces));

        assertThat(reading.cases()).hasSize(120);
        reading.isRefused(122, "well-formed XML");
    }

    @Test
    void aPlainLogCutAnywhereGivesTheWholeCasesOnly() {
        String text = new String(WHOLE, StandardCharsets.UTF_8);
        for (int cut = 1; cut < WHOLE.length - 1; cut += 97) {
            Reading reading = read(Arrays.copyOf(WHOLE, cut));
            assertThat(reading.cases()).hasSize(text.substring(0, cut).split("</trace>", -1).length - 1);
            reading.isRefused(text.substring(0, cut).split("\n", -1).length, "");
        }
    }

    @Test
    void aGzipFileCutAnywhereIsToldAsSuch() {
        byte[] packed = gzip(WHOLE);
        Set<Integer> handedOut = new HashSet<>();
        for (int cut = 2; cut < packed.length; cut += 13) {
            handedOut.add(isTruncated(Arrays.copyOf(packed, cut)));
        }
        assertThat(isTruncated(Arrays.copyOf(packed, packed.length - 1))).isEqualTo(200);
        assertThat(handedOut).hasSizeGreaterThan(10).contains(0);
    }

    private static int isTruncated(byte[] packed) {
        Reading reading = read(packed);
        assertThat(reading.broken()).isNotNull();
        assertThat(reading.broken().reason()).contains("the gzip file ends in the middle");
        return reading.cases().size();
    }

    @Test
    void aWrongChecksumIsToldAfterTheLastCase() {
        byte[] packed = gzip(WHOLE);
        packed[packed.length - 6] ^= 1;
        Reading reading = read(packed);

        assertThat(reading.cases()).hasSize(200);
        assertThat(reading.broken().reason()).contains("compressed data is damaged");
    }

    @Test
    void theErrorStays() {
        try (XesLog log = Logs.open(Logs.source(Arrays.copyOf(WHOLE, 30)), Bounds.DEFAULT)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(log::next).isInstanceOf(CaseLogBroken.class).hasMessageContaining("line 2");
            }
        }
    }

    @Test
    void theEndStays() {
        try (XesLog log = Logs.open(Logs.source(log().getBytes(StandardCharsets.UTF_8)), Bounds.DEFAULT)) {
            assertThat(log.next()).isEmpty();
            assertThat(log.next()).isEmpty();
        }
    }
}

package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.trace;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusingTheSameCaseTwiceTest {

    @Test
    void bothLinesAreTold() {
        Reading reading = read(log(trace("1"), trace("2"), trace("3"), trace("2"), trace("4")));

        assertThat(reading.numbers()).containsExactly("1", "2", "3");
        reading.isRefused(5, "begins at line 3, column 8");
    }

    @Test
    void itIsFoundAmongManyCases() {
        String[] traces =
                IntStream.range(0, 5_000).mapToObj(i -> trace("case " + i)).toArray(String[]::new);
        traces[4_999] = trace("case 7");

        read(log(traces)).isRefused(5_001, "begins at line 9,");
    }

    @Test
    void numbersWhoseDigestsCollideAreTwoCases() {
        assertThat(withOneDigestForAll(trace("1"), trace("2"), trace("3")).whole())
                .hasSize(3);
        withOneDigestForAll(trace("1"), trace("2"), trace("3"), trace("2")).isRefused(5, "begins at line 3,");
    }

    private static Reading withOneDigestForAll(String... traces) {
        Source source = Logs.source(log(traces).getBytes(StandardCharsets.UTF_8));
        return Reading.of(new XesLog(source, new Mapping(new XesTime(Logs.SHANGHAI)), Bounds.DEFAULT, number -> 42));
    }
}

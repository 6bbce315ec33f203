package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.caseledger.application.importing.LoggedCase;
import org.junit.jupiter.api.Test;

/** In a Java of its own whose whole heap is a twelfth of the log; a good part of it lists what the jars hold. */
class ReadingALogLargerThanMemoryTest {

    private static final String HEAP = "-Xmx24m";
    private static final int TRACES = 40_000;

    @Test
    void everyStepOfThreeHundredMegabytesIsReadInTwentyFour() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        Integer.toString(TRACES))
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said).startsWith(TRACES + " cases, " + TRACES * GeneratedLog.EVENTS + " steps, 3");
    }

    /** Reads a generated log and says what it read. */
    static final class Reader {

        private Reader() {}

        public static void main(String... traces) throws IOException {
            GeneratedLog log = new GeneratedLog(Integer.parseInt(traces[0]));
            long cases = 0;
            long steps = 0;
            long began = System.nanoTime();
            try (XesLog reading = Logs.open(log, Bounds.DEFAULT)) {
                for (Optional<LoggedCase> next = reading.next(); next.isPresent(); next = reading.next()) {
                    cases++;
                    steps += next.get().steps().size();
                }
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d cases, %d steps, %d MB in %.1f s: %.0f steps/s%n",
                    cases,
                    steps,
                    log.plainBytes() >> 20,
                    seconds,
                    steps / seconds);
        }
    }
}

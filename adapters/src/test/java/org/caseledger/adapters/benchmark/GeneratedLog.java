package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** An event log that a department's system might hand over: every case goes through the same twenty steps. */
final class GeneratedLog {

    private static final int STEPS = 20;
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");

    private GeneratedLog() {}

    static Path write(Path file, int cases) throws IOException {
        try (var log = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            log.println("<log xes.version=\"2.0\" xmlns=\"http://www.xes-standard.org/\">");
            for (int n = 1; n <= cases; n++) {
                writeCase(log, n);
            }
            log.println("</log>");
        }
        return file;
    }

    private static void writeCase(PrintWriter log, int n) {
        log.println("<trace><string key=\"concept:name\" value=\"case-" + n + "\"/>");
        for (int step = 0; step < STEPS; step++) {
            log.printf(
                    "<event><string key=\"concept:name\" value=\"第%d步 审查\"/>"
                            + "<date key=\"time:timestamp\" value=\"%s\"/>"
                            + "<string key=\"org:resource\" value=\"Resource%02d\"/>"
                            + "<string key=\"org:group\" value=\"Group %d\"/>"
                            + "<string key=\"concept:instance\" value=\"task-%d-%d\"/>"
                            + "<string key=\"lifecycle:transition\" value=\"complete\"/></event>%n",
                    step + 1, START.plusHours(step).plusSeconds(n), n % 97, step % 7, n, step);
        }
        log.println("</trace>");
    }
}

package org.caseledger.adapters.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of the processors this process and the servers that it started use, which its clock does not tell. */
final class CpuTime {

    private final List<Double> here = new ArrayList<>();
    private final List<Double> servers = new ArrayList<>();
    private long hereBefore;
    private long serversBefore;

    void begin() {
        hereBefore = ofThisProcess();
        serversBefore = ofServers();
    }

    /** @param events what it is divided by */
    void end(long events) {
        here.add((ofThisProcess() - hereBefore) / 1e3 / events);
        servers.add((ofServers() - serversBefore) / 1e3 / events);
    }

    private static long ofThisProcess() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long ofServers() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(server ->
                        server.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    /** Medians of the rounds. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.0f µs an event here and %.0f in the servers", median(here), median(servers));
    }
}

package org.caseledger.adapters.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How much of the processors this process and the servers that it started use, which its clock does not tell. */
final class CpuTime {

    private final ServerProcesses servers;
    private final List<Used> rounds = new ArrayList<>();
    private Used before = Used.NOTHING;

    CpuTime(ServerProcesses servers) {
        this.servers = servers;
    }

    /** Nanoseconds, or what an event takes of them. */
    private record Used(double here, double elasticsearch, double postgres) {

        static final Used NOTHING = new Used(0, 0, 0);

        static Used now(ServerProcesses servers) {
            return new Used(ofThisProcess(), of(servers.elasticsearch()), of(servers.postgres()));
        }

        Used since(Used before, long events) {
            return new Used(
                    (here - before.here) / events,
                    (elasticsearch - before.elasticsearch) / events,
                    (postgres - before.postgres) / events);
        }
    }

    void begin() {
        before = Used.now(servers);
    }

    /** @param events what it is divided by */
    void end(long events) {
        rounds.add(Used.now(servers).since(before, events));
    }

    private static long ofThisProcess() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long of(Stream<ProcessHandle> processes) {
        return processes
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private double median(ToDoubleFunction<Used> part) {
        return rounds.stream().mapToDouble(part).sorted().toArray()[rounds.size() / 2] / 1e3;
    }

    /** Medians of the rounds. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f µs an event here, %.0f in Elasticsearch and %.0f in PostgreSQL",
                median(Used::here),
                median(Used::elasticsearch),
                median(Used::postgres));
    }
}

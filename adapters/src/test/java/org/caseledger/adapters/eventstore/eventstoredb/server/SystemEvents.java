package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.List;
import java.util.stream.Stream;

/** What a server records on its own account, so that no reader of the log meets only what clients wrote. */
final class SystemEvents {

    private static final String STATISTICS = "$stats-127.0.0.1:2113";

    private SystemEvents() {}

    /** What a server writes when it starts for the first time. */
    static void recordFirstStart(Storage storage) {
        record(storage, "$$" + STATISTICS, ProposedEvent.ofTheSystem("$metadata", "{\"$maxAge\":86400}"));
        record(storage, "$users", ProposedEvent.ofTheSystem("$User", "admin"));
        record(storage, "$user-admin", ProposedEvent.ofTheSystem("$UserCreated", "{\"LoginName\":\"admin\"}"));
    }

    /** What a server writes now and then, this many times. */
    static void recordStatistics(Storage storage, int times) {
        List<ProposedEvent> statistics = Stream.generate(
                        () -> ProposedEvent.ofTheSystem("$statsCollected", "{\"proc-id\":1}"))
                .limit(times)
                .toList();
        storage.append(STATISTICS, new Expectation.Any(), statistics);
    }

    private static void record(Storage storage, String stream, ProposedEvent event) {
        storage.append(stream, new Expectation.NoStream(), List.of(event));
    }
}

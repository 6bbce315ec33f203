package org.caseledger.adapters.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clients of one kind who are measured together. */
@FunctionalInterface
interface Crowd {

    /** How long one measurement takes. */
    Duration ROUND = Duration.ofMillis(Integer.getInteger("benchmark.millis", 1000));

    /** Another client. */
    Client join() throws Exception;

    /** What so many of them do in one round. */
    default Measured measured(int clients) throws Exception {
        return measured(clients, ROUND);
    }

    default Measured measured(int clients, Duration duration) throws Exception {
        List<Client> all = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                all.add(join());
            }
            return new Load(all, Thread.ofPlatform().factory()).run(duration);
        } finally {
            for (var client : all) {
                client.close();
            }
        }
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Duration;
import java.time.Instant;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a time. EventStoreDB has no index of times, so the ledger is read back from its end until what the
 * server stored is older by more than clocks may differ: the nearer the time, the quicker.
 */
final class TimeTokens {

    /** By how much the clocks of the nodes and the server may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final LedgerScan scan;

    TimeTokens(LedgerScan scan) {
        this.scan = scan;
    }

    /**
     * The place behind which every event recorded at or after the time stands: the last event's if there is none, and
     * null for the start of the ledger.
     */
    @Nullable
    LedgerPosition before(Instant time) {
        Search search = new Search();
        scan.backwards(event -> {
            boolean within = !event.getCreated().isBefore(time.minus(SKEW));
            if (within || search.pending || search.empty) {
                search.visit(
                        EventJson.position(event),
                        !new WrittenMetadata(event).recordedAt().isBefore(time));
            }
            return within || search.pending;
        });
        return search.pending ? null : search.place;
    }

    /** The last visited event, if it is to be read, wants its predecessor for a place. */
    private static final class Search {

        private boolean empty = true;
        private boolean pending;
        private @Nullable LedgerPosition place;

        void visit(LedgerPosition position, boolean wanted) {
            if (pending || empty) {
                place = position;
            }
            pending = wanted;
            empty = false;
        }
    }
}

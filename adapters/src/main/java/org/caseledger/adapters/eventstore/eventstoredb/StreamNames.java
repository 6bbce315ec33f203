package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;

/**
 * How streams are called. A history's stream has the history's own name, such as {@code case-…}, so that EventStoreDB's
 * projection by category finds all cases. Names with a dot in front are the store's own and hold no events of the ledger;
 * those with a dollar sign are EventStoreDB's.
 *
 * @param prefix what stands before all of it, so that several ledgers can share one server; its only hyphen is at its
 *     end, so that no two prefixes begin alike and each ledger knows its own streams; empty for a server that is not shared
 */
record StreamNames(String prefix) {

    private static final String SNAPSHOT = ".snapshot-";
    private static final String CLAIM = ".claim-";

    /** @throws EventStoreMisconfigured if names that begin so would be the server's own, or the store's */
    StreamNames {
        if (!prefix.matches("([A-Za-z0-9][A-Za-z0-9_]*-)?")) {
            throw new EventStoreMisconfigured(
                    "The prefix of the streams in EventStoreDB is \"" + prefix + "\".",
                    "Set caseledger.event-store.eventstoredb.stream-prefix to letters, digits and underscores with one"
                            + " hyphen at their end, such as harbour-, or leave it out.");
        }
    }

    /** Histories, and nothing else; anchored, because the server looks for the expression anywhere in a name. */
    String histories() {
        return "^" + (prefix.isEmpty() ? "" : prefix.replace("-", "\\-")) + "[^$.]";
    }

    /** @throws EventStoreException if a history may not be called so */
    String history(String streamId) {
        if (streamId.isEmpty() || streamId.charAt(0) == '$' || streamId.charAt(0) == '.') {
            throw new EventStoreException(
                    "Expected a history's name to begin with neither $ nor a dot but got " + streamId);
        }
        return prefix + streamId;
    }

    boolean isHistory(String streamName) {
        return streamName.length() > prefix.length()
                && streamName.startsWith(prefix)
                && streamName.charAt(prefix.length()) != '$'
                && streamName.charAt(prefix.length()) != '.';
    }

    String snapshots(String streamId) {
        return prefix + SNAPSHOT + streamId;
    }

    String claim(UUID eventId) {
        return prefix + CLAIM + eventId;
    }

    /** The history that a stream belongs to. Precondition: it is a history's, or that of its snapshots. */
    String streamId(String streamName) {
        var name = streamName.substring(prefix.length());
        return name.startsWith(SNAPSHOT) ? name.substring(SNAPSHOT.length()) : name;
    }
}

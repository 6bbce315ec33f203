package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClientSettings;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import java.util.regex.Pattern;
import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;
import org.jspecify.annotations.Nullable;

/** Reads connection strings, and never repeats one: it may hold a password. */
final class ConnectionString {

    /** The client reads ports of several seeds as signed numbers of 16 bits. */
    private static final Pattern HIGH_PORT =
            Pattern.compile(".*:(3276[89]|327[7-9]\\d|32[89]\\d\\d|3[3-9]\\d{3}|[4-6]\\d{4})\\b.*");

    private static final String HELP =
            "Set caseledger.event-store.eventstoredb.connection-string to esdb://user:password@host:2113 for one node"
                    + " or esdb+discover://user:password@host:2113 for a cluster (?tls=false without TLS), or leave out"
                    + " caseledger.event-store to keep the ledger in PostgreSQL.";

    private ConnectionString() {}

    /** @throws EventStoreMisconfigured if it cannot be used; the message says what to do */
    static EventStoreDBClientSettings parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw unusable("there is none");
        }
        if (!text.startsWith("esdb://") && !text.startsWith("esdb+discover://")) {
            throw unusable("it begins with neither esdb:// nor esdb+discover://");
        }
        try {
            return EventStoreDBConnectionString.parseOrThrow(text.strip());
        } catch (RuntimeException broken) {
            throw unusable(reason(text));
        }
    }

    /** Not the client's own message, nor as a cause: it may quote the secret. */
    private static String reason(String text) {
        return text.contains(",") && HIGH_PORT.matcher(text).matches()
                ? "of several nodes, the client takes no port above 32767"
                : "EventStoreDB's client cannot read it";
    }

    private static EventStoreMisconfigured unusable(String reason) {
        return new EventStoreMisconfigured("Expected a connection string for EventStoreDB, but " + reason + ".", HELP);
    }
}

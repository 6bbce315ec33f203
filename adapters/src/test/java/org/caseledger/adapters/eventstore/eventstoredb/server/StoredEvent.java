package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.google.protobuf.ByteString;
import java.util.UUID;

/**
 * An event as the log holds it.
 *
 * @param position the byte at which its record begins; commit and prepare position are both this
 * @param end the byte after its record
 * @param created in ticks of 100 nanoseconds since 1970
 */
public record StoredEvent(
        UUID id,
        String stream,
        long revision,
        long position,
        long end,
        String type,
        boolean json,
        long created,
        ByteString data,
        ByteString metadata) {

    /** Whether the server itself wrote it, or it says something of a stream: its type begins with a dollar sign. */
    public boolean isOfTheSystem() {
        return type.startsWith("$");
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.google.protobuf.ByteString;
import java.util.UUID;

/** An event that a client asks to append. */
record ProposedEvent(UUID id, String type, boolean json, ByteString data, ByteString metadata) {

    static ProposedEvent ofTheSystem(String type, String json) {
        return new ProposedEvent(UUID.randomUUID(), type, true, ByteString.copyFromUtf8(json), ByteString.EMPTY);
    }

    /** The bytes its record takes in the log: the parts, and what the server's format puts around them. */
    long recordLength(String stream) {
        return 68L + stream.length() + type.length() + data.size() + metadata.size();
    }
}

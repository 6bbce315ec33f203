package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.shared.Shared;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import com.google.protobuf.ByteString;
import java.util.UUID;

/** Turns what the log holds into what goes over the wire, and back. */
final class Messages {

    static final Shared.Empty EMPTY = Shared.Empty.getDefaultInstance();

    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";

    private Messages() {}

    static ReadResp event(StoredEvent event) {
        return ReadResp.newBuilder()
                .setEvent(ReadResp.ReadEvent.newBuilder()
                        .setEvent(ReadResp.ReadEvent.RecordedEvent.newBuilder()
                                .setId(id(event.id()))
                                .setStreamIdentifier(stream(event.stream()))
                                .setStreamRevision(event.revision())
                                .setPreparePosition(event.position())
                                .setCommitPosition(event.position())
                                .putMetadata("type", event.type())
                                .putMetadata("created", Long.toString(event.created()))
                                .putMetadata("content-type", event.json() ? JSON : BYTES)
                                .setCustomMetadata(event.metadata())
                                .setData(event.data()))
                        .setCommitPosition(event.position()))
                .build();
    }

    static ReadResp confirmation(UUID subscription) {
        return ReadResp.newBuilder()
                .setConfirmation(
                        ReadResp.SubscriptionConfirmation.newBuilder().setSubscriptionId(subscription.toString()))
                .build();
    }

    static ReadResp checkpoint(LogPosition place) {
        return ReadResp.newBuilder()
                .setCheckpoint(ReadResp.Checkpoint.newBuilder()
                        .setCommitPosition(place.commit())
                        .setPreparePosition(place.prepare()))
                .build();
    }

    static ReadResp caughtUp() {
        return ReadResp.newBuilder()
                .setCaughtUp(ReadResp.CaughtUp.getDefaultInstance())
                .build();
    }

    static ReadResp fellBehind() {
        return ReadResp.newBuilder()
                .setFellBehind(ReadResp.FellBehind.getDefaultInstance())
                .build();
    }

    static ReadResp streamNotFound(String stream) {
        return ReadResp.newBuilder()
                .setStreamNotFound(ReadResp.StreamNotFound.newBuilder().setStreamIdentifier(stream(stream)))
                .build();
    }

    static ReadResp firstPosition(long revision) {
        return ReadResp.newBuilder().setFirstStreamPosition(revision).build();
    }

    static ReadResp lastPosition(long revision) {
        return ReadResp.newBuilder().setLastStreamPosition(revision).build();
    }

    /** The event a client proposes; refused if it does not say its type and its content's type. */
    static ProposedEvent proposed(AppendReq.ProposedMessage message) {
        String type = required(message, "type");
        boolean json = required(message, "content-type").equals(JSON);
        return new ProposedEvent(id(message.getId()), type, json, message.getData(), message.getCustomMetadata());
    }

    private static String required(AppendReq.ProposedMessage message, String property) {
        String value = message.getMetadataMap().get(property);
        if (value == null) {
            throw Refusals.missingProperty(property);
        }
        return value;
    }

    static String name(Shared.StreamIdentifier stream) {
        return stream.getStreamName().toStringUtf8();
    }

    static Shared.UUID id(UUID id) {
        return Shared.UUID
                .newBuilder()
                .setStructured(Shared.UUID
                        .Structured
                        .newBuilder()
                        .setMostSignificantBits(id.getMostSignificantBits())
                        .setLeastSignificantBits(id.getLeastSignificantBits()))
                .build();
    }

    private static UUID id(Shared.UUID id) {
        return id.hasString()
                ? UUID.fromString(id.getString())
                : new UUID(
                        id.getStructured().getMostSignificantBits(),
                        id.getStructured().getLeastSignificantBits());
    }

    private static Shared.StreamIdentifier stream(String name) {
        return Shared.StreamIdentifier.newBuilder()
                .setStreamName(ByteString.copyFromUtf8(name))
                .build();
    }
}

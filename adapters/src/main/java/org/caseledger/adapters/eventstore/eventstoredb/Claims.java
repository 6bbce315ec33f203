package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.WrongExpectedVersionException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.CommandRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which history the id of a repeatable command belongs to. EventStoreDB knows event ids within one stream only, so before
 * such a command's events are appended, their history claims the first one's id, in a stream that is called after it.
 *
 * <p>A claim is made once and never changes. The same history claims the same id again without effect, which is how a
 * repeated command finds its own claim; another history is refused. Who crashes between claim and append leaves a claim
 * that only a repetition can use.
 */
final class Claims {

    private static final String TYPE = "ledger.claim";

    /** Ids that follow from what they stand for (RFC 9562 section 5.8); all others are new each time. */
    private static final int DERIVED = 8;

    private static final JsonMapper JSON = new JsonMapper();

    private final StreamNames names;
    private final Calls calls;
    private final Log log;

    Claims(StreamNames names, Calls calls, Log log) {
        this.names = names;
        this.calls = calls;
        this.log = log;
    }

    /**
     * What a claim says.
     *
     * @param streamId the history
     * @param sequence where in it the first event was to stand; perhaps it stands further behind
     */
    record Claim(String streamId, long sequence) {}

    /**
     * Claims the id of an append's first event for its history, if it is the id of a repeatable command.
     *
     * @param deadline until when this is tried
     * @throws org.caseledger.domain.rule.Refused if it belongs to another history
     * @throws Calls.NoAnswer if nobody knows whose it is
     */
    void claim(Append append, long deadline) {
        UUID id = firstId(append);
        if (isRepeatable(append)
                && !isMade(id, append, deadline)
                && !taken(id, deadline).streamId().equals(append.streamId())) {
            throw CommandRule.IDEMPOTENCY_CONFLICT.refused(
                    "the same content under the same client mutation id", "it was about something else");
        }
    }

    /** Whether the command may be sent again, and its history have been there before, as its name follows from it. */
    static boolean isRepeatable(Append append) {
        return firstId(append).version() == DERIVED;
    }

    private static UUID firstId(Append append) {
        return append.rows().getFirst().eventId();
    }

    private boolean isMade(UUID id, Append append, long deadline) {
        AppendToStreamOptions options = AppendToStreamOptions.get().expectedRevision(ExpectedRevision.noStream());
        EventData claim = EventData.builderAsJson(
                        CommandId.derived("claim\n" + id + "\n" + append.streamId()), TYPE, json(append))
                .build();
        try {
            calls.make(client -> client.appendToStream(names.claim(id), options, claim), any -> true, deadline);
            return true;
        } catch (WrongExpectedVersionException taken) {
            return false;
        }
    }

    private static byte[] json(Append append) {
        return JSON.createObjectNode()
                .put("streamId", append.streamId())
                .put("sequence", append.firstSequence())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A claim that is there. The server refuses another one before it shows this one, which waits for a majority. */
    private Claim taken(UUID id, long deadline) {
        return read(calls.make(client -> Log.page(client, names.claim(id), 0, 1), page -> !page.isEmpty(), deadline)
                .getFirst());
    }

    /** The claim on an event's id. */
    Optional<Claim> find(UUID id) {
        return log.stream(names.claim(id), 0, 1).stream().findFirst().map(Claims::read);
    }

    private static Claim read(RecordedEvent event) {
        JsonNode claim = JSON.readTree(event.getEventData());
        return new Claim(
                claim.path("streamId").asString(), claim.path("sequence").asLong());
    }
}

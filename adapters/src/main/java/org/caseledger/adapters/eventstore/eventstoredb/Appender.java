package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.WriteResult;
import com.eventstore.dbclient.WrongExpectedVersionException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.domain.rule.Refused;

/**
 * Appends to streams, many side by side over one connection, and finds out what became of each.
 *
 * <p>The revision that the stream must have is always given, so sending an append again is recognised by its event ids.
 */
final class Appender {

    private final StreamNames names;
    private final Calls calls;
    private final Claims claims;
    private final StoreState state;

    Appender(StreamNames names, Calls calls, Claims claims, StoreState state) {
        this.names = names;
        this.calls = calls;
        this.claims = claims;
        this.state = state;
    }

    Outcome store(Append append) {
        List<EventData> events = EventJson.events(append);
        long deadline = calls.deadline();
        try {
            claims.claim(append, deadline);
            if (append.firstSequence() == 0 && Claims.isRepeatable(append) && isHidden(append, deadline)) {
                return deleted(append);
            }
            WriteResult result = append(append, events, deadline);
            if (append.firstSequence() == 0 && wasThereBefore(append, result)) {
                return deleted(append);
            }
            LedgerPosition last = place(append, result, deadline);
            state.appended();
            return new Outcome.Stored(last);
        } catch (WrongExpectedVersionException conflict) {
            return new Outcome.Conflict(reason(append, conflict));
        } catch (Calls.NoAnswer | Clients.Closed unknown) {
            state.appendFailed();
            return new Outcome.Unknown(unknown);
        } catch (Refused | EventStoreException clear) {
            throw clear;
        } catch (RuntimeException refused) {
            return failed(append, refused);
        }
    }

    private WriteResult append(Append append, List<EventData> events, long deadline) {
        String stream = names.history(append.streamId());
        AppendToStreamOptions options = AppendToStreamOptions.get().expectedRevision(expected(append));
        return calls.make(client -> client.appendToStream(stream, options, events.iterator()), any -> true, deadline);
    }

    private LedgerPosition place(Append append, WriteResult result, long deadline) {
        Position position = result.getLogPosition();
        return position != null
                ? new LedgerPosition(position.getCommitUnsigned(), position.getPrepareUnsigned())
                : lastOf(
                        names.history(append.streamId()),
                        append.rows().getLast().sequence(),
                        deadline);
    }

    /**
     * Whether the history that is to begin was there before, and was deleted in a way that the server does not remember: it
     * would begin it again, or take the first command, sent once more, for done. The names of other new histories are new;
     * should one not be, its revision tells, if too late.
     */
    private boolean isHidden(Append append, long deadline) {
        String stream = names.history(append.streamId());
        return calls.make(client -> Log.metadata(client, stream), any -> true, deadline).stream()
                .anyMatch(EventJson::hidesEvents);
    }

    private static boolean wasThereBefore(Append append, WriteResult begun) {
        return begun.getNextExpectedRevision().toRawLong()
                > append.rows().getLast().sequence();
    }

    private static ExpectedRevision expected(Append append) {
        return append.firstSequence() == 0
                ? ExpectedRevision.noStream()
                : ExpectedRevision.expectedRevision(append.firstSequence() - 1);
    }

    /** The server may recognise an append without saying where it is. */
    private LedgerPosition lastOf(String stream, long sequence, long deadline) {
        return EventJson.position(
                calls.make(client -> Log.page(client, stream, sequence, 1), page -> !page.isEmpty(), deadline)
                        .getFirst());
    }

    /** The exception's expected revision is not to be trusted: it says 0 for a stream that should not exist. */
    private static String reason(Append append, WrongExpectedVersionException conflict) {
        String expected = append.firstSequence() == 0 ? "be empty" : "end at " + (append.firstSequence() - 1);
        return "Expected stream %s to %s, but its revision is %s"
                .formatted(append.streamId(), expected, conflict.getActualVersion());
    }

    private static Outcome failed(Append append, RuntimeException refused) {
        return Failures.isDeleted(refused)
                ? deleted(append)
                : new Outcome.Failed(new EventStoreException(
                        "Expected EventStoreDB to take an append to stream %s, but it refused: %s"
                                .formatted(append.streamId(), Failures.kind(refused)),
                        refused));
    }

    private static Outcome deleted(Append append) {
        return new Outcome.Failed(new HistoryUnreadableException(
                append.streamId(), append.firstSequence(), "somebody deleted its stream in EventStoreDB"));
    }

    /** Stores a snapshot, the newest one last. */
    void storeSnapshot(EventRow snapshot) {
        AppendToStreamOptions any = AppendToStreamOptions.get().expectedRevision(ExpectedRevision.any());
        EventData data = EventJson.snapshot(snapshot);
        calls.make(client -> client.appendToStream(names.snapshots(snapshot.streamId()), any, data));
    }
}

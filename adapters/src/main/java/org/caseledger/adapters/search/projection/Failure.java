package org.caseledger.adapters.search.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;

/**
 * An event at which a history could not be shown any further.
 *
 * @param event the first event that is not shown
 * @param cause the kind of failure and where; never a message, which could repeat personal data
 */
public record Failure(RecordedEvent event, String cause) {

    /** A failure of the code that makes documents, or an event that cannot be read. */
    static Failure of(RecordedEvent event, RuntimeException thrown) {
        if (thrown instanceof HistoryUnreadableException unreadable) {
            return new Failure(event, "entry " + unreadable.sequence() + " cannot be read: " + unreadable.reason());
        }
        var trace = thrown.getStackTrace();
        var place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return new Failure(event, thrown.getClass().getSimpleName() + place);
    }

    /** The history. */
    public String streamId() {
        return event.streamId();
    }

    /**
     * The failures behind refused documents, one for each history: at the event whose document it is.
     *
     * @throws IllegalStateException if the index or the server is at fault, so that all documents could be refused
     */
    static Collection<Failure> ofRejected(List<RejectedDocument> documents, Map<String, List<RecordedEvent>> streams) {
        requireOwnFaults(documents);
        var failures = new TreeMap<String, Failure>();
        for (var document : documents) {
            var failure = new Failure(event(document, streams), document.cause());
            failures.merge(document.streamId(), failure, Failure::earlier);
        }
        return failures.values();
    }

    /** @throws IllegalStateException if the index or the server is at fault, so that all documents could be refused */
    static void requireOwnFaults(List<RejectedDocument> documents) {
        documents.stream().filter(document -> !document.isItsOwnFault()).forEach(document -> {
            throw new IllegalStateException("Elasticsearch refused a document with " + document.cause());
        });
    }

    private Failure earlier(Failure other) {
        return event.sequence() <= other.event.sequence() ? this : other;
    }

    /** A document may go beyond the batch, if its history was read from the ledger; then it is the batch's last event. */
    private static RecordedEvent event(RejectedDocument document, Map<String, List<RecordedEvent>> streams) {
        var events = streams.getOrDefault(document.streamId(), List.of());
        return events.stream()
                .filter(event -> event.sequence() == document.version())
                .findFirst()
                .orElseGet(events::getLast);
    }

    /** An error would end Axon's thread, and nobody would notice; as an exception it fails the batch. */
    static void rethrow(Throwable thrown) throws Exception {
        if (thrown instanceof Exception exception) {
            throw exception;
        }
        throw new IllegalStateException("A batch failed with an error", thrown);
    }
}

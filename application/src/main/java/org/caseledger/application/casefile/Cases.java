package org.caseledger.application.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.Together;
import org.caseledger.domain.identifier.CaseNumber;

/** Reads cases from the ledger itself: always current, or exactly as they stood at a moment. */
public final class Cases {

    private final LedgerReader reader;

    public Cases(LedgerReader reader) {
        this.reader = reader;
    }

    /** A case as it stands. */
    public Optional<CaseView> find(CaseNumber number) {
        return read(number).map(CaseHistory::view);
    }

    /** A case as it stands, with its history. */
    public Optional<CaseHistory> read(CaseNumber number) {
        return CaseHistory.of(all(number));
    }

    /** A case as the ledger knew it at a moment: folded from what was recorded by then. */
    public Optional<CaseHistory> read(CaseNumber number, Instant asOf) {
        return CaseHistory.of(all(number).stream()
                .takeWhile(recorded -> !recorded.recordedAt().isAfter(asOf))
                .toList());
    }

    /** Many cases with their histories in one round trip. */
    public Together<CaseNumber, CaseHistory> readTogether(Collection<CaseNumber> numbers) {
        return Together.read(reader, numbers, StreamId::of, history -> CaseHistory.of(history)
                .orElse(null));
    }

    /**
     * Those of these cases to which nothing has happened since a version, in one round trip that reads no history: what
     * was true of them then is true now.
     *
     * @param versions the version of each
     */
    public Set<CaseNumber> unchangedSince(Map<CaseNumber, Long> versions) {
        var newest =
                reader.versions(versions.keySet().stream().map(StreamId::of).toList());
        return versions.entrySet().stream()
                .filter(known -> known.getValue().equals(newest.get(StreamId.of(known.getKey()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A part of a case's history in its order, from a sequence on. */
    public List<RecordedEvent> history(CaseNumber number, long fromSequence, int limit) {
        return reader.stream(StreamId.of(number), fromSequence, limit);
    }

    private List<RecordedEvent> all(CaseNumber number) {
        return reader.stream(StreamId.of(number), 0, Integer.MAX_VALUE);
    }
}

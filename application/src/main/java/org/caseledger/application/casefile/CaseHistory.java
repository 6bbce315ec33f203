package org.caseledger.application.casefile;

import java.util.List;
import java.util.Optional;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;

/**
 * A case and the events that made it what it is, read together, so that whoever shows both reads once.
 *
 * @param view the case after the last of the events
 * @param events all of them up to there, in order
 */
public record CaseHistory(CaseView view, List<RecordedEvent> events) {

    public CaseHistory {
        events = List.copyOf(events);
    }

    /**
     * Folds a history; empty if there are no events.
     *
     * @throws HistoryUnreadableException if one of them cannot be read
     */
    public static Optional<CaseHistory> of(List<RecordedEvent> events) {
        return Optional.ofNullable(CaseFold.of(events)).map(view -> new CaseHistory(view, events));
    }
}

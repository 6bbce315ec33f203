package org.caseledger.adapters.graphql.casefile;

import org.caseledger.application.casefile.Cases;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerTail;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;

/**
 * Follows cases: the history after a place first, then each new entry, each once and in the order of the case.
 *
 * <p>Entries are read from the ledger as the client takes them, so that nothing piles up for a slow one.
 */
@Component
public final class CaseProgress {

    private final Cases cases;
    private final LedgerTail tail;

    CaseProgress(Cases cases, LedgerTail tail) {
        this.cases = cases;
        this.tail = tail;
    }

    /**
     * The entries of a case.
     *
     * @param after everything after this place; only what is new from now on if null
     * @return never ends by itself; ends with {@link TooSlow} for a client that takes nothing while much happens
     */
    public Flux<RecordedEvent> of(CaseNumber number, @Nullable LedgerPosition after) {
        return Flux.create(sink -> new CaseFollower(cases, number, sink).follow(tail, after), OverflowStrategy.ERROR);
    }
}

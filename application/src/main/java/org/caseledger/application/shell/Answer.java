package org.caseledger.application.shell;

import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.caseledger.application.ledger.AppendedPosition;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** What an aggregate answers; the position follows once the events are durable. */
final class Answer {

    private final long version;
    private final int added;
    private @Nullable LedgerPosition position;

    Answer(long version, int added) {
        this.version = version;
        this.added = added;
    }

    long version() {
        return version;
    }

    int added() {
        return added;
    }

    @Nullable
    LedgerPosition position() {
        return position;
    }

    void durable(UnitOfWork<?> work) {
        AppendedPosition.in(work).ifPresent(place -> position = place);
    }
}

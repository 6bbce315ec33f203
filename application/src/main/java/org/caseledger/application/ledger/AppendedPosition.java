package org.caseledger.application.ledger;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * How a command learns where its events went: the event store notes the position of the last one in the unit of work.
 *
 * <p>Events are stored while the unit of work prepares its commit, so the position is there from its commit phase on:
 * read it in {@code afterCommit} or later.
 */
public final class AppendedPosition {

    /** The resource of the root unit of work that holds a {@link LedgerPosition}. */
    public static final String RESOURCE = AppendedPosition.class.getName();

    private AppendedPosition() {}

    /** Called by an event store when an append is durable; without a unit of work there is nobody to tell. */
    public static void note(LedgerPosition position) {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(RESOURCE, position));
    }

    /** The position of the last event that this unit of work stored; empty if it stored none (yet). */
    public static Optional<LedgerPosition> in(UnitOfWork<?> work) {
        return Optional.ofNullable((LedgerPosition) work.root().resources().get(RESOURCE));
    }
}

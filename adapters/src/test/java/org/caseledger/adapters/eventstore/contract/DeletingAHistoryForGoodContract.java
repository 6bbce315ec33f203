package org.caseledger.adapters.eventstore.contract;

import static org.caseledger.adapters.eventstore.contract.Steps.steps;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.caseledger.adapters.eventstore.contract.Mishaps.Deletion;
import org.junit.jupiter.api.Test;

/** They delete it so that the store itself lets nobody write under its name any more. */
public abstract class DeletingAHistoryForGoodContract extends DeletingAHistoryContract {

    @Override
    protected Deletion delete(String streamId) {
        return mishaps.delete(streamId);
    }

    @Test
    void nobodyGoesOnWithIt() {
        assumeTrue(deletion == Deletion.DONE);

        isRefused(() -> ledger.engine().appendEvents(steps("case-1", 3, 1)));
    }
}

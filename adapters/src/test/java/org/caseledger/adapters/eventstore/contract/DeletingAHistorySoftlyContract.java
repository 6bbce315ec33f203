package org.caseledger.adapters.eventstore.contract;

import org.caseledger.adapters.eventstore.contract.Mishaps.Deletion;

/** They delete it so that the store would let another one begin under its name. */
public abstract class DeletingAHistorySoftlyContract extends DeletingAHistoryContract {

    @Override
    protected Deletion delete(String streamId) {
        return mishaps.deleteSoftly(streamId);
    }
}

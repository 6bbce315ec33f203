package org.caseledger.adapters.graphql.mutation;

import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Stored;
import org.caseledger.domain.actor.Occasion;

/** What a mutation does to the ledger. */
@FunctionalInterface
public interface Deed {

    /** Gives the command. */
    Stored done(Occasion occasion, Envelope envelope);
}

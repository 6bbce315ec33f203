package org.caseledger.adapters.crash;

import java.util.Map;
import java.util.UUID;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.Once;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;

/**
 * What the ledger has acknowledged.
 *
 * @param client who asked, the id of a demonstration's account
 * @param mutationId the client's own id of it
 * @param mutation its name
 * @param number the case
 * @param position the place of its last event
 * @param input what was asked for
 * @param due when it was to be asked for, on {@link System#nanoTime()}'s clock
 * @param begun when the request was sent that was answered in the end
 * @param answered when the answer came
 */
record Receipt(
        String client,
        String mutationId,
        String mutation,
        String number,
        LedgerPosition position,
        Map<String, ?> input,
        long due,
        long begun,
        long answered) {

    /** The id that its n-th event must have. Whatever the account's role, it does not go into the id. */
    UUID event(int n) {
        var actor = Actor.of(client, Role.CITIZEN, null);
        return CommandId.message(CommandId.of(actor, new Once(mutationId, "not part of the id")), n);
    }

    /** Whether another answer to the same request says the same. */
    boolean says(Receipt other) {
        return number.equals(other.number) && position.equals(other.position);
    }
}

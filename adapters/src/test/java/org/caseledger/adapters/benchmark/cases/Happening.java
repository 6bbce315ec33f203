package org.caseledger.adapters.benchmark.cases;

import java.util.UUID;
import org.caseledger.domain.actor.Occasion;

/**
 * An event as the ledger records it.
 *
 * @param id the event's id
 * @param streamId whose history it belongs to
 * @param streamType the kind of that history
 * @param sequence its place there
 * @param event what happened
 * @param occasion who did it, and when
 * @param command the id of the command that led to it
 */
public record Happening(
        UUID id, String streamId, String streamType, long sequence, Object event, Occasion occasion, UUID command) {}

package org.caseledger.adapters.graphql.operations;

import java.time.Instant;
import org.caseledger.application.deadletter.DroppedLetter;

/** A dead letter that was given up, as the API shows it. */
public record DroppedDeadLetter(DeadLetter letter, String droppedBy, Instant droppedAt, String reason) {

    static DroppedDeadLetter of(DroppedLetter dropped) {
        return new DroppedDeadLetter(
                DeadLetter.of(dropped.letter()), dropped.droppedBy(), dropped.droppedAt(), dropped.reason());
    }
}

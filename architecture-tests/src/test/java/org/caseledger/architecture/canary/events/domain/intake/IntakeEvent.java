package org.caseledger.architecture.canary.events.domain.intake;

import java.time.Instant;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;

/** Events of all kinds. */
public sealed interface IntakeEvent extends LedgerEvent {

    /** As it should be. */
    @EventType(name = "canary.innocent", basis = "House rule: an example")
    record Innocent(Instant occurredAt) implements IntakeEvent {}

    /** Could not be stored. */
    record HasNoName(Instant occurredAt) implements IntakeEvent {}

    /** Named like a class. */
    @EventType(name = "OddlyNamed", basis = "House rule: an example")
    record HasAnOddName(Instant occurredAt) implements IntakeEvent {}

    /** Could change after it happened. */
    @EventType(name = "canary.class", basis = "House rule: an example")
    final class IsAClass implements IntakeEvent {
        @Override
        public Instant occurredAt() {
            return Instant.EPOCH;
        }
    }
}

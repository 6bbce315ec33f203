package org.caseledger.architecture.canary.events.domain.intake;

import java.time.Instant;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;

/** No switch has to decide what it means. */
@EventType(name = "canary.alone", basis = "House rule: an example")
record StandsAlone(Instant occurredAt) implements LedgerEvent {}

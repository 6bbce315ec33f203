package org.caseledger.application.deadletter;

import java.time.Instant;

/**
 * A dead letter that somebody gave up: the view stays without what it held back.
 *
 * @param letter the letter as it was last
 * @param droppedBy the opaque id of the account that did it
 * @param droppedAt when
 * @param reason why, in the words of whoever did it
 */
public record DroppedLetter(DeadLetter letter, String droppedBy, Instant droppedAt, String reason) {}

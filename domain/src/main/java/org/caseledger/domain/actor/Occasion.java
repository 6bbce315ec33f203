package org.caseledger.domain.actor;

import java.time.Instant;
import org.caseledger.domain.code.Channel;

/**
 * The circumstances of a command: who gives it, by which channel, and when.
 *
 * @param actor who gives it
 * @param channel the channel by which it comes 办理形式
 * @param at the moment of the fact; becomes the events' {@code occurredAt}
 */
public record Occasion(Actor actor, Channel channel, Instant at) {}

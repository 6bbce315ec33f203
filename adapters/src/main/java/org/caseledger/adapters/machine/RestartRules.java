package org.caseledger.adapters.machine;

import java.time.Duration;

/**
 * How a server that has ended by itself is started again.
 *
 * @param look how often it is looked at
 * @param firstPause before the first attempt
 * @param longestPause the pause doubles with each attempt, up to this
 * @param steady who has run for so long is well again, and its next end is a first one
 * @param attempts how many attempts in a row, before it is given up
 */
public record RestartRules(Duration look, Duration firstPause, Duration longestPause, Duration steady, int attempts) {

    /** Looked at five times a second; eight attempts within about a minute. */
    public static RestartRules standard() {
        return new RestartRules(
                Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(10), 8);
    }

    /** The pause before an attempt, which are counted from 1. */
    Duration pauseBefore(int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}

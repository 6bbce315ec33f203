package org.caseledger.application.ledger;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Failures in a row: how long to wait before the next attempt, and which kinds of them were told already. */
final class Setbacks {

    /** The longest pause is this many times the usual one. */
    static final int LONGEST = 32;

    private final Duration usual;
    private final Set<Class<?>> told = new HashSet<>();
    private int factor = 1;

    /** @param usual the pause while all goes well */
    Setbacks(Duration usual) {
        this.usual = usual;
    }

    /** One more, which doubles the pause; true if it is the first of its kind in this row. */
    boolean add(RuntimeException failure) {
        factor = Math.min(LONGEST, factor * 2);
        return told.add(failure.getClass());
    }

    /** An attempt went well. */
    void over() {
        factor = 1;
        told.clear();
    }

    Duration pause() {
        return usual.multipliedBy(factor);
    }
}

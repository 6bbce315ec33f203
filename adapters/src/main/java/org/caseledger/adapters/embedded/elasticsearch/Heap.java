package org.caseledger.adapters.embedded.elasticsearch;

import org.caseledger.adapters.machine.Memory;

/** How much memory the embedded search server takes where nobody says it. */
public final class Heap {

    private static final long LEAST = 512;

    /** With less, views are filled more slowly, for the collector is always at work; with more, hardly faster. */
    private static final long MOST = 1024;

    private Heap() {}

    /** For this machine, or for the part of it that a container may use. */
    public static String ofThisMachine() {
        return of(Memory.ofThisMachine());
    }

    /**
     * An eighth of a memory, but neither so little that the server starves nor more than helps it.
     *
     * @return with Java's units
     */
    static String of(Memory memory) {
        return memory.eighth(LEAST, MOST) + "m";
    }
}

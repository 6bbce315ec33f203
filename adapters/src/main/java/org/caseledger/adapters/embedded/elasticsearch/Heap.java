package org.caseledger.adapters.embedded.elasticsearch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory the embedded search server takes where nobody says it. */
public final class Heap {

    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST = 512 * MEGABYTE;

    /** With less, views are filled more slowly, for the collector is always at work; with more, hardly faster. */
    private static final long MOST = 1024 * MEGABYTE;

    private static final int SHARE = 8;

    private Heap() {}

    /** For this machine, or for the part of it that a container may use. */
    public static String ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(system.getTotalMemorySize());
    }

    /**
     * An eighth of a memory, but neither so little that the server starves nor more than helps it.
     *
     * @param memory in bytes
     * @return with Java's units
     */
    static String of(long memory) {
        return Math.clamp(memory / SHARE, LEAST, MOST) / MEGABYTE + "m";
    }
}

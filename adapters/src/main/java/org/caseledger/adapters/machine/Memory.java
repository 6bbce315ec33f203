package org.caseledger.adapters.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory of a machine, or of the part of it that a container may use.
 *
 * @param bytes how much there is
 */
public record Memory(long bytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Of the machine that this runs on. */
    public static Memory ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Memory(system.getTotalMemorySize());
    }

    /**
     * An eighth of it within bounds, all in megabytes: what an embedded server takes where nobody says how much, beside the
     * ledger and the other server.
     */
    public long eighth(long least, long most) {
        return Math.clamp(bytes / 8 / MEGABYTE, least, most);
    }
}

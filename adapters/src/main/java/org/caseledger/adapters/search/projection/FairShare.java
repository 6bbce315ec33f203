package org.caseledger.adapters.search.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.ProjectionInstances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many segments of a projection this instance works on. All instances that are there put themselves in the same
 * order, another one for each projection, and share the segments evenly; if some are left over, the first get one more.
 */
final class FairShare {

    private static final Logger LOG = LoggerFactory.getLogger(FairShare.class);
    private static final long KEEP = Duration.ofMillis(400).toNanos();

    private final ProjectionInstances instances;
    private final String projection;
    private final String self;
    private final IntSupplier segments;
    private volatile List<String> present;
    private long asked = System.nanoTime() - KEEP;
    private boolean gone;

    /** @param segments how many there are */
    FairShare(ProjectionInstances instances, String projection, String self, IntSupplier segments) {
        this.instances = instances;
        this.projection = projection;
        this.self = self;
        this.segments = segments;
        this.present = List.of(self);
    }

    /** Shows the others that this instance is there, if it has not just done so. */
    synchronized int now() {
        if (!gone && System.nanoTime() - asked >= KEEP) {
            look();
            asked = System.nanoTime();
        }
        return of(present);
    }

    /** As when it was looked at last. */
    int lately() {
        return of(present);
    }

    /** For good: a thread that ends later must not show this instance to the others again. */
    synchronized void leave() {
        gone = true;
        try {
            instances.leave(projection, self);
        } catch (LedgerUnavailableException away) {
            LOG.debug("Others will notice by themselves that this instance is gone from {}", projection, away);
        }
    }

    private void look() {
        try {
            present = instances.present(projection, self);
        } catch (LedgerUnavailableException away) {
            LOG.debug("Who shares the work on {} is not known now", projection, away);
        }
    }

    private int of(List<String> all) {
        int rank =
                all.stream().sorted(Comparator.comparing(this::drawn)).toList().indexOf(self);
        int number = segments.getAsInt();
        return number / all.size() + (rank < number % all.size() ? 1 : 0);
    }

    private UUID drawn(String instance) {
        return UUID.nameUUIDFromBytes((projection + '/' + instance).getBytes(StandardCharsets.UTF_8));
    }
}

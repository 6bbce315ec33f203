package org.caseledger.adapters.search.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionInstances.Present;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many segments of a projection this instance works on. All instances that are there put themselves in the same
 * order, another one for each projection, and share the segments evenly; if some are left over, the first get one more.
 *
 * <p>One that cannot write leaves its share to those that can, once they could for some seconds: if the search server is
 * away from all, they find that out at about the same time, and nothing moves; nor does it when it is back.
 */
final class FairShare {

    private static final Logger LOG = LoggerFactory.getLogger(FairShare.class);
    private static final long KEEP = Duration.ofMillis(400).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(4).toNanos();

    private final ProjectionInstances instances;
    private final String projection;
    private final String self;
    private final BooleanSupplier writes;
    private final IntSupplier segments;
    private volatile List<String> sharing;
    private long asked = System.nanoTime() - KEEP;
    private @Nullable Long onlyOthersSince;
    private boolean shares = true;
    private boolean gone;

    /**
     * @param writes whether this instance can write
     * @param segments how many there are
     */
    FairShare(
            ProjectionInstances instances,
            String projection,
            String self,
            BooleanSupplier writes,
            IntSupplier segments) {
        this.instances = instances;
        this.projection = projection;
        this.self = self;
        this.writes = writes;
        this.segments = segments;
        this.sharing = List.of(self);
    }

    /** Shows the others that this instance is there, if it has not just done so. */
    synchronized int now() {
        if (!gone && System.nanoTime() - asked >= KEEP) {
            look();
            asked = System.nanoTime();
        }
        return of(sharing);
    }

    /** As when it was looked at last. */
    int lately() {
        return of(sharing);
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
            var now = new Present(self, writes.getAsBoolean(), shares);
            var all = instances.present(projection, now);
            decide(now.writes(), all.stream().anyMatch(Present::writes));
            sharing = all.stream()
                    .filter(each -> each.name().equals(self) ? shares : each.shares())
                    .map(Present::name)
                    .toList();
        } catch (LedgerUnavailableException away) {
            LOG.debug("Who shares the work on {} is not known now", projection, away);
        }
    }

    /** Whoever cannot write shares the work until others could write for long enough; they are told the next time. */
    private void decide(boolean writing, boolean anybodyWrites) {
        if (writing || !anybodyWrites) {
            onlyOthersSince = null;
        } else if (onlyOthersSince == null) {
            onlyOthersSince = System.nanoTime();
        }
        var since = onlyOthersSince;
        boolean next = since == null || System.nanoTime() - since < PATIENCE;
        if (next != shares) {
            LOG.info(
                    "{} is {} this instance",
                    projection,
                    next ? "filled again by" : "left to others, which can write, by");
        }
        shares = next;
    }

    private int of(List<String> all) {
        int rank =
                all.stream().sorted(Comparator.comparing(this::drawn)).toList().indexOf(self);
        int number = segments.getAsInt();
        return rank < 0 ? 0 : number / all.size() + (rank < number % all.size() ? 1 : 0);
    }

    private UUID drawn(String instance) {
        return UUID.nameUUIDFromBytes((projection + '/' + instance).getBytes(StandardCharsets.UTF_8));
    }
}

package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SegmentPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is stored of a projection's segments, asked for at most every few tens of milliseconds, by one for all who want to
 * know. Whoever comes meanwhile gets what was known last, which is never ahead of the truth.
 */
final class StoredPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPlaces.class);
    private static final long KEEP = Duration.ofMillis(30).toNanos();

    private final ProjectionPlaces places;
    private final String projection;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile List<SegmentPlace> known = List.of();
    private volatile long asked = System.nanoTime() - KEEP;

    StoredPlaces(ProjectionPlaces places, String projection) {
        this.places = places;
        this.projection = projection;
    }

    /** Empty if the projection never began, or if nobody could tell yet. */
    List<SegmentPlace> now() {
        if (System.nanoTime() - asked >= KEEP && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return known;
    }

    private void ask() {
        try {
            known = places.of(projection);
        } catch (LedgerUnavailableException away) {
            LOG.debug("How far {} has come is not known now", projection, away);
        } finally {
            asked = System.nanoTime();
        }
    }
}

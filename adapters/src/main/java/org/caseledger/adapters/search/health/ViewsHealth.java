package org.caseledger.adapters.search.health;

import java.time.Duration;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Promptly;
import org.caseledger.application.search.View;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells whether searches are near the ledger. If not, they are degraded, which does not count for the health of the
 * whole: the ledger can be written, and what must be exact is read from it.
 */
public final class ViewsHealth implements HealthIndicator {

    /** Searches fail or lag. It has no place in Spring Boot's order of severity, so the whole stays up. */
    public static final Status DEGRADED = new Status("DEGRADED", "Searches fail or lag; the ledger itself goes on");

    private final SearchCluster cluster;
    private final Projections projections;
    private final Duration longestLag;

    /** @param longestLag how old an event may be that searches do not see yet */
    public ViewsHealth(SearchCluster cluster, Projections projections, Duration longestLag) {
        this.cluster = cluster;
        this.projections = projections;
        this.longestLag = longestLag;
    }

    @Override
    public Health health() {
        boolean reachable = cluster.answers();
        boolean running = projections.running();
        double lag = greatestLag();
        boolean near = reachable && running && lag * 1000 <= longestLag.toMillis();
        return Health.status(near ? Status.UP : DEGRADED)
                .withDetail("elasticsearch", reachable ? "reachable" : "away")
                .withDetail("projections", running ? "running" : "not all running")
                .withDetail("lagSeconds", lag)
                .build();
    }

    /** Not a number, and so not near, if the ledger itself cannot be read, or not soon enough. */
    private double greatestLag() {
        return Promptly.once(this::readGreatestLag);
    }

    private double readGreatestLag() {
        double greatest = 0;
        for (var view : View.values()) {
            greatest = Math.max(greatest, projections.lag(view).seconds());
            if (Double.isNaN(greatest)) {
                return greatest;
            }
        }
        return greatest;
    }
}

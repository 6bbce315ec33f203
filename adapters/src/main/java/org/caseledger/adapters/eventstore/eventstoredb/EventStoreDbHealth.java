package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether EventStoreDB answers; without it, nothing can be recorded. */
public final class EventStoreDbHealth implements HealthIndicator {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(2);

    private final EventStoreDb store;
    private final LiveSubscription subscription;
    private final LedgerScan scan;

    EventStoreDbHealth(EventStoreDb store, LiveSubscription subscription) {
        this.store = store;
        this.subscription = subscription;
        this.scan = store.impatient(ANSWERS_WITHIN);
    }

    @Override
    public Health health() {
        Health.Builder health = Health.unknown();
        try {
            health.up().withDetail("liveLagSeconds", lag(scan.recent()).toMillis() / 1000.0);
        } catch (RuntimeException away) {
            health.down().withDetail("reason", String.valueOf(away.getMessage()));
        }
        return health.withDetail("lastAppend", text(store.state().lastAppend()))
                .withDetail("lastAppendGivenUp", text(store.state().lastFailure()))
                .withDetail("liveSubscription", subscription.running() ? "running" : "not running")
                .withDetail("liveSubscriptionBegun", subscription.begun())
                .withDetail("clientsMade", store.clients().made())
                .build();
    }

    /** How old the ledger's last event is, if it is a recent one and the live subscription did not tell of it. */
    private Duration lag(Optional<RecordedEvent> last) {
        LedgerPosition told = subscription.seen();
        return last.filter(event -> subscription.running())
                .filter(event -> told != null && EventJson.position(event).compareTo(told) > 0)
                .map(event -> Duration.between(event.getCreated(), Instant.now()))
                .filter(lag -> !lag.isNegative())
                .orElse(Duration.ZERO);
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "none yet" : time.toString();
    }
}

package org.caseledger.adapters.search.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.ledger.LedgerReader;

/**
 * Fills the indexes of one build with all histories that began before they were made. The histories are divided into
 * ranges; whoever has a hand free, of whichever instance, claims one, and stores how far it is. So a range that somebody
 * died over goes on where it was, once the claim has run out.
 */
final class Fill {

    private static final Duration KEEP_CLAIMS = Duration.ofMillis(500);

    private final String name;
    private final FillRanges ranges;
    private final Supplier<FillHand> hands;
    private final ScheduledExecutorService workers;
    private final int threads;
    private final AtomicInteger working;

    Fill(
            List<ViewIndex> targets,
            LedgerReader ledger,
            TokenStore tokens,
            Supplier<FillBatches> batches,
            Runnable filled,
            int threads) {
        this.name = name(targets);
        this.ranges = new FillRanges(name, targets.getFirst().origin(), tokens, filled);
        this.hands = () -> new FillHand(ranges, ledger, batches.get());
        this.workers = Workers.named("views-fill", threads + 1);
        this.threads = threads;
        this.working = new AtomicInteger(threads);
        initialise(tokens, targets.getFirst().origin().ranges().size());
    }

    /** Other indexes are another fill, which begins anew: an index that was lost half-way misses what went before. */
    static String name(List<ViewIndex> targets) {
        var uuids = targets.stream().map(ViewIndex::uuid).sorted().collect(Collectors.joining(","));
        return "fill@" + UUID.nameUUIDFromBytes(uuids.getBytes(StandardCharsets.UTF_8));
    }

    private void initialise(TokenStore tokens, int count) {
        if (tokens.fetchSegments(name).length == 0) {
            try {
                tokens.initializeTokenSegments(name, count);
            } catch (UnableToClaimTokenException somebodyElseDid) {
                return;
            }
        }
    }

    void start() {
        workers.scheduleWithFixedDelay(
                ranges::keepClaims, KEEP_CLAIMS.toMillis(), KEEP_CLAIMS.toMillis(), TimeUnit.MILLISECONDS);
        IntStream.range(0, threads).forEach(thread -> workers.execute(this::work));
    }

    /** Claims are kept until the last hand has given back what it has. */
    private void work() {
        try {
            hands.get().work();
        } finally {
            if (working.decrementAndGet() == 0) {
                workers.shutdown();
            }
        }
    }

    /** Ends after the batches that are under way. */
    void stop() {
        ranges.close();
    }
}

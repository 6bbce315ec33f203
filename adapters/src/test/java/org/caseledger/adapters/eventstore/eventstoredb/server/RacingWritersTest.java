package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many writers want the same revisions of one stream, while a reader looks at the log. */
class RacingWritersTest {

    private static final int WRITERS = 8;
    private static final int REVISIONS = 2_000;

    private final Storage storage = new Storage(Clock.systemUTC());

    @Test
    void eachRevisionGoesToOneWriterAndTheLogNeverChangesBehindAReader() throws InterruptedException {
        AtomicInteger written = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> {
                for (long revision = -1; revision < REVISIONS - 1; revision++) {
                    if (append(revision) instanceof Outcome.Written) {
                        written.incrementAndGet();
                    }
                }
            });
        }
        writers.shutdown();

        List<StoredEvent> seen = storage.log().all();
        while (!writers.awaitTermination(1, TimeUnit.MILLISECONDS)) {
            List<StoredEvent> later = storage.log().all();
            assertThat(later.subList(0, seen.size())).isEqualTo(seen);
            seen = later;
        }

        assertThat(written).hasValue(REVISIONS);
        assertThat(storage.log().all())
                .extracting(StoredEvent::revision)
                .containsExactlyElementsOf(
                        LongStream.range(0, REVISIONS).boxed().toList());
        assertThat(storage.log().all())
                .extracting(StoredEvent::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private Outcome append(long expected) {
        Expectation expectation = expected < 0 ? new Expectation.NoStream() : new Expectation.Exactly(expected);
        ByteString nothing = ByteString.EMPTY;
        return storage.append(
                "case-1", expectation, List.of(new ProposedEvent(UUID.randomUUID(), "said", true, nothing, nothing)));
    }
}

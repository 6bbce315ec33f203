package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a server that recovers from its log. After a crash under load that may take many minutes, and one that is
 * stopped meanwhile begins anew; so it is given up only when the ledger itself ends.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final Path data;
    private final CountDownLatch givenUp = new CountDownLatch(1);

    Recovery(Path data) {
        this.data = data;
    }

    /** The server's own words, without any content of the database; how far its recovery is, too. */
    static Path log(Path data) {
        return data.resolve("server.log");
    }

    /** Whoever waits, or begins to wait later, waits no more. */
    void giveUp() {
        givenUp.countDown();
    }

    boolean isGivenUp() {
        return givenUp.getCount() == 0;
    }

    /** True as soon as the server accepts connections; false if it has ended, or if it is given up. */
    boolean await() throws IOException {
        var hook = new Thread(this::giveUp);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                return watch();
            } finally {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException ending) {
            LOG.debug("The program is ending");
            giveUp();
            return false;
        }
    }

    private boolean watch() throws IOException {
        var began = System.nanoTime();
        var nextLine = began;
        while (Postmaster.aliveOn(data).isPresent()) {
            if (Postmaster.isReadyOn(data)) {
                return true;
            }
            var now = System.nanoTime();
            if (now - nextLine >= 0) {
                nextLine = now + BETWEEN_LINES.toNanos();
                LOG.warn(
                        "PostgreSQL recovers still, which is waited for. It says after another {} s: {}",
                        (now - began) / 1_000_000_000,
                        lastWord());
            }
            if (rest()) {
                return false;
            }
        }
        return false;
    }

    private String lastWord() throws IOException {
        return Files.exists(log(data))
                ? Files.readAllLines(log(data)).stream().reduce("nothing", (earlier, later) -> later)
                : "nothing";
    }

    /** Waits; true if there is nothing more to wait for. */
    private boolean rest() {
        try {
            return givenUp.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

package org.caseledger.adapters.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches over one embedded server and starts it again when it has ended by itself.
 *
 * <p>Its life: from the server's first start until it is closed, which is before the server is stopped, or until this
 * program begins to end. It tells in the log of every end and every start, and when it gives the server up. There is
 * never a second server: it looks whether the first has ended, and one start is over before the next begins.
 */
public final class Guard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final String name;
    private final Server server;
    private final RestartRules rules;
    private final Thread hook = new Thread(this::relieve);
    private final Thread watch;
    private boolean relieved;
    private int attempts;
    private long startedAt = System.nanoTime();

    private Guard(String name, Server server, RestartRules rules) {
        this.name = name;
        this.server = server;
        this.rules = rules;
        this.watch = Thread.ofPlatform()
                .daemon()
                .name(name.toLowerCase(Locale.ROOT) + "-guard")
                .unstarted(this::watch);
    }

    /** What is watched over. */
    public interface Server {

        /** Whether its process is alive. */
        boolean runs();

        /**
         * Starts it once more, on the same data and at the same address, and returns when it can be used.
         *
         * @throws IOException or a {@link MachineException} if it cannot be started now; then nothing of it runs
         */
        void startAgain() throws IOException, InterruptedException;
    }

    /** Begins to watch over a server that runs. */
    public static Guard over(String name, Server server, RestartRules rules) {
        var guard = new Guard(name, server, rules);
        try {
            Runtime.getRuntime().addShutdownHook(guard.hook);
        } catch (IllegalStateException ending) {
            guard.relieve();
        }
        guard.watch.start();
        return guard;
    }

    private void watch() {
        while (!rest(rules.look())) {
            if (server.runs()) {
                forgetEarlierAttempts();
            } else if (attempts == rules.attempts()) {
                LOG.error(
                        "{} has ended again and is given up after {} attempts. The ledger goes on without it until it is"
                                + " itself started again",
                        name,
                        attempts);
                return;
            } else {
                attempt();
            }
        }
    }

    private void forgetEarlierAttempts() {
        if (attempts > 0 && System.nanoTime() - startedAt > rules.steady().toNanos()) {
            attempts = 0;
        }
    }

    private void attempt() {
        attempts++;
        var pause = rules.pauseBefore(attempts);
        LOG.warn(
                "{} has ended by itself. It is started again in {} ms (attempt {} of {})",
                name,
                pause.toMillis(),
                attempts,
                rules.attempts());
        if (rest(pause) || server.runs()) {
            return;
        }
        var began = System.nanoTime();
        try {
            server.startAgain();
            LOG.warn("{} runs again after {} ms", name, (System.nanoTime() - began) / 1_000_000);
        } catch (InterruptedException stop) {
            relieve();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("{} could not be started again: {}", name, failure.toString());
        }
        startedAt = System.nanoTime();
    }

    /** Waits; true if there is nothing more to watch over. */
    private synchronized boolean rest(Duration pause) {
        var end = System.nanoTime() + pause.toNanos();
        try {
            for (var left = pause.toNanos(); !relieved && left > 0; left = end - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException stop) {
            relieved = true;
        }
        return relieved;
    }

    private synchronized void relieve() {
        relieved = true;
        notifyAll();
    }

    /** No more starts after this; one that is under way is waited for. */
    @Override
    public void close() {
        relieve();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            LOG.debug("The program is ending already");
        }
        try {
            watch.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

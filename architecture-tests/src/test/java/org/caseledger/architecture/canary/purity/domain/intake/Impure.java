package org.caseledger.architecture.canary.purity.domain.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;

/** A domain that depends on more than the language. */
final class Impure {

    private Impure() {}

    record Innocent(Instant at, List<String> words) {}

    static final class ReadsAFile {
        String read(Path file) throws IOException {
            return Files.readString(file);
        }
    }

    static final class Logs {
        void log(Logger log) {
            log.info("A case was opened");
        }
    }

    static final class Locks {
        private final ReentrantLock lock = new ReentrantLock();

        boolean locked() {
            return lock.isLocked();
        }
    }

    static final class ReadsTheClock {
        Instant at() {
            return Instant.now();
        }
    }

    static final class ReadsTheMachine {
        long at() {
            return System.nanoTime();
        }
    }

    static final class RollsADie {
        double roll() {
            return Math.random();
        }
    }

    static final class NamesItself {
        UUID name() {
            return UUID.randomUUID();
        }
    }
}

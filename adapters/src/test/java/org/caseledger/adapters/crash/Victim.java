package org.caseledger.adapters.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** What is killed. */
enum Victim {
    /** The ledger itself; it is started again from outside. */
    APPLICATION {
        @Override
        Optional<ProcessHandle> in(RunningLedger ledger) {
            return Optional.of(ledger.process().toHandle());
        }
    },

    /** The postmaster; the ledger starts it again. */
    POSTGRESQL {
        @Override
        Optional<ProcessHandle> in(RunningLedger ledger) {
            var file = ledger.data().resolve("postgresql").resolve("postmaster.pid");
            try {
                return Files.readAllLines(file).stream()
                        .findFirst()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                        .filter(it -> it.info().command().orElse("").endsWith("postgres"));
            } catch (IOException notThere) {
                return Optional.empty();
            }
        }
    },

    /** The node; the ledger starts it again. */
    ELASTICSEARCH {
        @Override
        Optional<ProcessHandle> in(RunningLedger ledger) {
            return ledger.process()
                    .descendants()
                    .filter(it -> it.info().commandLine().orElse("").contains("-Des.path.home"))
                    .findFirst();
        }
    };

    /** Its process, if it is alive; a server that is being stopped or started may have none. */
    abstract Optional<ProcessHandle> in(RunningLedger ledger);

    /** SIGKILL. Waits for a victim, if it is being started just now; returns the process id. */
    long kill(RunningLedger ledger) throws InterruptedException {
        var end = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < end) {
            var process = in(ledger).filter(ProcessHandle::isAlive);
            if (process.isPresent() && process.get().destroyForcibly()) {
                return process.get().pid();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("There was no process of " + this + " to kill");
    }
}

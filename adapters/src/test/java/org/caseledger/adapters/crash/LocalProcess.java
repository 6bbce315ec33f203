package org.caseledger.adapters.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** A process of this machine, killed by SIGKILL. */
enum LocalProcess implements Victim {
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
            try {
                return Files.readAllLines(ledger.postmasterFile()).stream()
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

    /** Its process; a server that is being stopped or started may have none. */
    abstract Optional<ProcessHandle> in(RunningLedger ledger);

    @Override
    public Optional<String> kill(RunningLedger ledger) {
        return in(ledger)
                .filter(process -> process.isAlive() && process.destroyForcibly())
                .map(process -> "process " + process.pid());
    }
}

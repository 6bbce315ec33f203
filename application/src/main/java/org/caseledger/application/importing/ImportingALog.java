package org.caseledger.application.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.TimeOrderedId;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.rule.Refused;
import org.caseledger.domain.text.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Imports an event log: a trace becomes a case, its events become recorded steps, and original times stay what they
 * were. Safe to run twice, and after an interruption: what is recorded already is not recorded again.
 *
 * <p>Many cases are stored at the same time, because the store commits them in groups; the steps of one case keep their
 * order. A log that turns out to be broken is imported up to the last whole case before the break.
 */
public final class ImportingALog {

    private static final int CASES_AT_A_TIME = 64;
    private static final int STEPS_AT_A_TIME = 500;
    private static final int PROGRESS_EVERY = 50;

    private final Ledger ledger;
    private final Clock clock;

    public ImportingALog(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Imports a log to its end.
     *
     * @param progress told every few cases, on the calling thread
     * @throws RuntimeException if the ledger itself fails; importing again goes on where it stopped
     */
    public ImportResult run(CaseLog log, LogSource source, Consumer<ImportProgress> progress) {
        var count = new ImportCount();
        var correlation = TimeOrderedId.next().toString();
        var failure = new AtomicReference<@Nullable RuntimeException>();
        CaseLogBroken broken;
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            broken = readAll(log, progress, count, new Importer(workers, source, correlation, count, failure));
        }
        rethrow(failure.get());
        progress.accept(count.progress(log));
        return count.result(log, broken);
    }

    private @Nullable CaseLogBroken readAll(
            CaseLog log, Consumer<ImportProgress> progress, ImportCount count, Importer importer) {
        try {
            var read = 0;
            for (Optional<LoggedCase> next = log.next(); next.isPresent(); next = log.next()) {
                if (!importer.accept(next.get())) {
                    return null;
                }
                if (++read % PROGRESS_EVERY == 0) {
                    progress.accept(count.progress(log));
                }
            }
            return null;
        } catch (CaseLogBroken broken) {
            return broken;
        }
    }

    private static void rethrow(@Nullable RuntimeException failure) {
        if (failure != null) {
            throw failure;
        }
    }

    /** Stores cases side by side, as many at a time as the store commits well in groups. */
    private final class Importer {

        private final Semaphore places = new Semaphore(CASES_AT_A_TIME);
        private final ExecutorService workers;
        private final LogSource source;
        private final Envelope envelope;
        private final ImportCount count;
        private final AtomicReference<@Nullable RuntimeException> failure;

        Importer(
                ExecutorService workers,
                LogSource source,
                String correlation,
                ImportCount count,
                AtomicReference<@Nullable RuntimeException> failure) {
            this.workers = workers;
            this.source = source;
            this.envelope = Envelope.plain(correlation);
            this.count = count;
            this.failure = failure;
        }

        /** False once the ledger has failed: there is no sense in going on. */
        boolean accept(LoggedCase logged) {
            places.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    store(logged);
                } catch (RuntimeException broken) {
                    failure.compareAndSet(null, broken);
                } finally {
                    places.release();
                }
            });
            return failure.get() == null;
        }

        private void store(LoggedCase logged) {
            try {
                takeOver(source.numberOf(logged), LoggedCaseMapping.registration(source, logged), logged);
                count.done(logged);
            } catch (Refused refused) {
                count.refused(new RefusedCase(logged.place(), refused.code(), refused.sentence()));
            } catch (InvalidValue invalid) {
                count.refused(new RefusedCase(logged.place(), invalid.code(), String.valueOf(invalid.getMessage())));
            }
        }

        private void takeOver(CaseNumber number, Registration registration, LoggedCase logged) {
            var steps = LoggedCaseMapping.steps(logged);
            for (int first = 0; first == 0 || first < steps.size(); first += STEPS_AT_A_TIME) {
                var end = Math.min(first + STEPS_AT_A_TIME, steps.size());
                var endedAt = end == steps.size() ? logged.endedAt() : null;
                count.stored(ledger.give(
                        new TakeOverLoggedCase(
                                number, occasion(registration), registration, first, part(steps, first, end), endedAt),
                        envelope));
            }
        }

        private List<DepartmentStep> part(List<DepartmentStep> steps, int first, int end) {
            return steps.subList(first, end);
        }

        private Occasion occasion(Registration registration) {
            return new Occasion(Actor.of("importer", Role.SYSTEM, null), registration.channel(), clock.instant());
        }
    }
}

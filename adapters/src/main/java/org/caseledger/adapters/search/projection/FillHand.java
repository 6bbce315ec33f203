package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;

/**
 * One of the threads that fill indexes: works through one range after another. How far it is with one is stored when all
 * documents up to there were sent and are answered; meanwhile it goes on, also with the next.
 */
final class FillHand {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** Up to 6.4 seconds. */
    private static final int MOST_DOUBLINGS = 5;

    /** So many ranges are begun at most of which not everything is stored: what is done again after a failure is bounded. */
    static final int MOST_UNFINISHED = 8;

    /** After so many ranges what was made goes out, so that some are answered before there are too many. */
    private static final int RANGES_TOGETHER = MOST_UNFINISHED / 2;

    private final FillRanges ranges;
    private final LedgerReader ledger;
    private final FillBatches batches;

    /** Not all that they hold is stored yet. */
    private final List<FillRanges.Claimed> unfinished = new ArrayList<>();

    private int failures;

    FillHand(FillRanges ranges, LedgerReader ledger, FillBatches batches) {
        this.ranges = ranges;
        this.ledger = ledger;
        this.batches = batches;
    }

    /** Works until all ranges are done, by whomever, or until they are closed. */
    void work() {
        while (ranges.areOpen()) {
            try {
                makeRoom();
                var range = ranges.claim();
                if (range == null) {
                    waitForAnswersOrOthers();
                } else {
                    workThrough(range);
                }
            } catch (Throwable failure) {
                // Errors as well: nobody puts another hand in the place of one that ended.
                batches.forget();
                unfinished.forEach(ranges::failed);
                unfinished.clear();
                ranges.tell(failure);
                pause(LOOK_AGAIN.multipliedBy(1L << failures));
                failures = Math.min(failures + 1, MOST_DOUBLINGS);
            }
        }
        end();
        ranges.tellIfFilled();
    }

    private void makeRoom() {
        if (unfinished.size() % RANGES_TOGETHER == 0) {
            batches.send();
        }
        while (unfinished.size() >= MOST_UNFINISHED && batches.waitForAnAnswer()) {}
    }

    private void waitForAnswersOrOthers() {
        batches.finish();
        if (ranges.areOpen()) {
            pause(LOOK_AGAIN);
        }
    }

    private void workThrough(FillRanges.Claimed range) {
        unfinished.add(range);
        var place = range.from();
        if (range.endsAt(place)) {
            ranges.finished(range);
            unfinished.remove(range);
        }
        while (ranges.areOpen() && unfinished.contains(range) && !range.endsAt(place)) {
            var begun = ledger.begun(place, range.end(), batches.historiesAtATime());
            if (begun.isEmpty()) {
                throw new IllegalStateException(
                        "Expected a history that begins at " + range.end().toText());
            }
            var reached = begun.getLast().position();
            batches.project(begun.stream().map(Beginning::streamId).toList(), () -> stored(range, reached));
            place = reached;
        }
        if (ranges.areFewLeft()) {
            // Else this hand would take them all on before it sends anything, and leave none to others.
            batches.send();
        }
    }

    /** A range whose claim was lost is left to whoever has it now. */
    private void stored(FillRanges.Claimed range, LedgerPosition reached) {
        if (!unfinished.contains(range)) {
            return;
        }
        if (!ranges.reached(range, reached)) {
            unfinished.remove(range);
            return;
        }
        failures = 0;
        if (range.endsAt(reached)) {
            unfinished.remove(range);
        }
    }

    /** What is under way still counts; others go on with the rest. */
    private void end() {
        try {
            batches.finish();
        } catch (Throwable failure) {
            ranges.tell(failure);
        }
        unfinished.forEach(ranges::giveBack);
        unfinished.clear();
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            ranges.close();
        }
    }
}

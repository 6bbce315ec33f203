package org.caseledger.adapters.crash;

import java.util.Locale;
import java.util.Optional;

/**
 * One kill and how the ledger recovered from it. All times in nanoseconds on {@link System#nanoTime()}'s clock.
 *
 * @param number from 1
 * @param victim who
 * @param which its process, or what became of it
 * @param moment when
 * @param written when a mutation was acknowledged that was sent after the kill
 * @param found when a search included it
 */
record Kill(int number, Victim victim, String which, long moment, Optional<Long> written, Optional<Long> found) {

    Kill recovered(long writtenAt, long foundAt) {
        return new Kill(number, victim, which, moment, Optional.of(writtenAt), Optional.of(foundAt));
    }

    static String heading() {
        return "| kill | at (s) | victim | which | writes again after (s) | searches again after (s) |\n"
                + "|---:|---:|---|---|---:|---:|";
    }

    String row(long start) {
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %s | %s | %s | %s |",
                number,
                (moment - start) / 1e9,
                victim,
                which,
                after(written),
                after(found));
    }

    private String after(Optional<Long> then) {
        return then.map(it -> String.format(Locale.ROOT, "%.1f", (it - moment) / 1e9))
                .orElse("never");
    }
}

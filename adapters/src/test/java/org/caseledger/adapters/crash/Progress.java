package org.caseledger.adapters.crash;

import java.util.Locale;

/** Says on the console how a long run goes. */
final class Progress {

    private static final long START = System.nanoTime();

    private Progress() {}

    static void tell(String what, Object... values) {
        var seconds = (System.nanoTime() - START) / 1_000_000_000;
        System.out.printf(Locale.ROOT, "... %4d s: %s%n", seconds, String.format(Locale.ROOT, what, values));
    }
}

package org.caseledger.adapters.crash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a run came to: all that was counted, and all that is wrong. A run that went wrong still tells everything. */
final class Verdict {

    private static final int EXAMPLES = 5;

    private final List<String> rows = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();

    void tell(String what, Object found) {
        rows.add("| " + what + " | " + (found instanceof Number ? String.format(Locale.ROOT, "%,d", found) : found)
                + " |");
    }

    /** Tells how many there are, and is content with none only. */
    void expectNone(String what, Collection<?> found) {
        tell(what, found.size());
        if (!found.isEmpty()) {
            wrongs.add(what + ": " + found.stream().limit(EXAMPLES).toList());
        }
    }

    void expect(String what, Object expected, Object found) {
        tell(what, found);
        if (!expected.equals(found)) {
            wrongs.add(what + ": expected " + expected + " but found " + found);
        }
    }

    /** The table, and below it one line that says it all. */
    String text() {
        return "| looked at | found |\n|---|---:|\n" + String.join("\n", rows) + "\n\n"
                + (wrongs.isEmpty()
                        ? "PASSED: all that was acknowledged is there, whole and once, and the views show it."
                        : "FAILED: " + String.join("\nFAILED: ", wrongs));
    }

    /** Throws if anything is wrong. */
    void require() {
        if (!wrongs.isEmpty()) {
            throw new AssertionError(text());
        }
    }
}

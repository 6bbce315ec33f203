package org.caseledger.adapters.search.comparison;

import java.util.function.Consumer;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;

/** Counts what was compared, and tells. */
final class Tally {

    private final Consumer<ComparisonProgress> progress;
    private final Consumer<Difference> found;
    private long events;
    private long documents;
    private long listed;
    private long differences;

    Tally(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        this.progress = progress;
        this.found = found;
    }

    void compared(int count) {
        documents += count;
    }

    void folded(int count) {
        events += count;
        progress.accept(sum());
    }

    void listed(int count) {
        listed += count;
        progress.accept(sum());
    }

    void differs(Difference difference) {
        differences++;
        found.accept(difference);
    }

    ComparisonProgress sum() {
        return new ComparisonProgress(events, documents, listed, differences);
    }
}

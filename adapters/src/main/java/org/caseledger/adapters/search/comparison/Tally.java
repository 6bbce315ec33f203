package org.caseledger.adapters.search.comparison;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;

/** Counts what was compared, and tells; of a history that is set aside, only once. */
final class Tally {

    private final Consumer<ComparisonProgress> progress;
    private final Consumer<Difference> found;
    private final SetAside setAside;
    private final Set<String> told = new HashSet<>();
    private long events;
    private long documents;
    private long listed;
    private long differences;
    private long parked;
    private long dropped;

    Tally(Consumer<ComparisonProgress> progress, Consumer<Difference> found, SetAside setAside) {
        this.progress = progress;
        this.found = found;
        this.setAside = setAside;
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

    /** @param sequence of the event whose document it is; the last one of a document of a whole history */
    void differs(Difference difference, long sequence) {
        var reason = setAside.reasonFor(difference, sequence);
        if (reason == null) {
            differences++;
            found.accept(difference);
        } else {
            tell(reason);
        }
    }

    /** Also those whose documents happened to be as they should. */
    void tellOfTheParked() {
        setAside.parked().forEach(this::tell);
    }

    private void tell(Difference known) {
        if (told.add(known.kind() + " " + known.view() + " " + known.streamId())) {
            parked += known.kind() == Kind.PARKED ? 1 : 0;
            dropped += known.kind() == Kind.DROPPED ? 1 : 0;
            found.accept(known);
        }
    }

    ComparisonProgress sum() {
        return new ComparisonProgress(events, documents, listed, differences, parked, dropped);
    }
}

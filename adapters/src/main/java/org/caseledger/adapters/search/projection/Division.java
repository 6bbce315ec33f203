package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;

/**
 * How the histories of a ledger are divided into ranges. Each range is a part of what the ranges before it leave, so they
 * become smaller: hands that take them in turn end at nearly the same moment, and the claims are still few. (Guided
 * self-scheduling, Polychronopoulos and Kuck 1987.)
 *
 * @param histories how many there are
 * @param ranges where the last history of each range begins, in ledger order
 */
record Division(long histories, List<LedgerPosition> ranges) {

    /** A range is this part of what is left. */
    private static final int PART = 32;

    /** But not less than this part of the whole: so there are at most 136, however large the ledger is. */
    private static final int SMALLEST_PART = 512;

    /** Nor less than so many histories. */
    private static final int SMALLEST = 500;

    private static final int PAGE = 10 * SMALLEST;

    /** Of all histories that begin up to a place, or of none. */
    static Division of(LedgerReader ledger, @Nullable LedgerPosition until) {
        var marks = new ArrayList<LedgerPosition>();
        long histories = until == null ? 0 : mark(ledger, until, marks);
        return new Division(histories, ranges(marks));
    }

    /** Walks along all histories, and notes the place where every so many of them have begun, and the last. */
    private static long mark(LedgerReader ledger, LedgerPosition until, List<LedgerPosition> marks) {
        long count = 0;
        @Nullable LedgerPosition place = null;
        for (var page = ledger.begun(null, until, PAGE); !page.isEmpty(); page = ledger.begun(place, until, PAGE)) {
            for (int i = SMALLEST - 1; i < page.size(); i += SMALLEST) {
                marks.add(page.get(i).position());
            }
            if (page.size() % SMALLEST != 0) {
                marks.add(page.getLast().position());
            }
            count += page.size();
            place = page.getLast().position();
        }
        return count;
    }

    /**
     * Divides what lies up to the last of some places.
     *
     * @param marks places with about as many histories between each and the next
     */
    static List<LedgerPosition> ranges(List<LedgerPosition> marks) {
        return ends(marks.size()).stream().map(end -> marks.get(end - 1)).toList();
    }

    /** How many of some things of a size lie before the end of each range. */
    private static List<Integer> ends(int things) {
        int smallest = Math.ceilDiv(things, SMALLEST_PART);
        var ends = new ArrayList<Integer>();
        for (int end = 0; end < things; ) {
            end = Math.min(things, end + Math.max(smallest, (things - end) / PART));
            ends.add(end);
        }
        return ends;
    }

    /**
     * Which part of all histories lies before the end of each range, about.
     *
     * @param ranges how many there are; if that is not how they are divided here, they are taken for ranges of a size
     */
    static List<Double> parts(long histories, int ranges) {
        var asHere = ends((int) Math.ceilDiv(histories, SMALLEST));
        var ends = asHere.size() == ranges
                ? asHere
                : IntStream.rangeClosed(1, ranges).boxed().toList();
        return ends.stream().map(end -> (double) end / ends.getLast()).toList();
    }
}

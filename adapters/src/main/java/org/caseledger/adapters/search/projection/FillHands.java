package org.caseledger.adapters.search.projection;

/**
 * How many threads of an instance fill indexes, and how many large bulk requests each of them may have under way.
 *
 * @param count as many as half of the processors, so that PostgreSQL and Elasticsearch are not kept from theirs where they
 *     share them; but not more than project each view
 * @param requestsOfEach the fewer threads there are the more, so that all together have about as many
 */
public record FillHands(int count, int requestsOfEach) {

    /**
     * With the two segments of each view that are usual, six large requests are about 42 MB. Elasticsearch refuses for the
     * moment what comes on top of a tenth of its memory, also if it is of a projection: this leaves room in the 51 MB that the
     * smallest embedded server has.
     */
    private static final int REQUESTS_FOR_EACH_SEGMENT = 3;

    /** For the processors that this instance may use. */
    public static FillHands of(int segments) {
        return of(segments, Runtime.getRuntime().availableProcessors());
    }

    static FillHands of(int segments, int processors) {
        int count = Math.clamp(processors / 2, 1, segments);
        return new FillHands(count, segments * REQUESTS_FOR_EACH_SEGMENT / count);
    }

    /** How many large requests may be under way. */
    public int requests() {
        return count * requestsOfEach;
    }
}

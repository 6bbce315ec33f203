package org.caseledger.adapters.eventstore.eventstoredb.server;

/** What a writer expects the stream to be. */
sealed interface Expectation {

    /** Whatever it is. */
    record Any() implements Expectation {}

    /** It has no event. */
    record NoStream() implements Expectation {}

    /** It has an event. */
    record StreamExists() implements Expectation {}

    /** Its last event has this revision. */
    record Exactly(long revision) implements Expectation {}

    /**
     * What a request says that it expects. Appends, deletions and tombstones have a type of their own for it, with the same
     * names.
     *
     * @param said which of the names the request uses
     * @param revision the revision, if it names one
     */
    static Expectation of(Enum<?> said, long revision) {
        return switch (said.name()) {
            case "REVISION" -> new Exactly(revision);
            case "NO_STREAM" -> new NoStream();
            case "ANY" -> new Any();
            case "STREAM_EXISTS" -> new StreamExists();
            default -> throw Refusals.invalid("A request that changes a stream says what it expects");
        };
    }

    /** The number by which the server's refusals tell it. */
    default long number() {
        return switch (this) {
            case Any any -> -2;
            case NoStream none -> -1;
            case StreamExists exists -> -4;
            case Exactly exactly -> exactly.revision();
        };
    }
}

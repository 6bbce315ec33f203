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

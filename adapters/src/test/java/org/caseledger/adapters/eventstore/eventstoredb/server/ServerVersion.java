package org.caseledger.adapters.eventstore.eventstoredb.server;

/** The versions of the server whose behaviour differs in what this project uses. */
public enum ServerVersion {
    /** The long-term version that drops a slow live subscriber. */
    V23_10("23.10.0"),
    /** The first version that lets a slow live subscriber catch up again. */
    V24_2("24.2.0"),
    /** The last long-term version under the name EventStoreDB. */
    V24_10("24.10.0");

    private final String number;

    ServerVersion(String number) {
        this.number = number;
    }

    /** The number as the server tells it, such as {@code 24.10.0}. */
    public String number() {
        return number;
    }

    /** Whether a live subscriber that is too slow falls behind and catches up, instead of being dropped. */
    boolean letsSlowSubscribersCatchUp() {
        return this != V23_10;
    }

    /** Whether a subscriber hears of a checkpoint when it reaches the end of the log, before it is told that it caught up. */
    boolean tellsACheckpointBeforeGoingLive() {
        return this != V23_10;
    }

    /** Whether the events considered while catching up count for the next live checkpoint. */
    boolean countsOnWhenLive() {
        return this == V23_10;
    }

    /** Whether a position at which no record begins is refused by that name. */
    boolean namesInvalidPositions() {
        return this != V23_10;
    }
}

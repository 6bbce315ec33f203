package org.caseledger.architecture.canary.switches.domain.intake;

/** Two ways to switch over a sealed type. */
final class Switches {

    private Switches() {}

    sealed interface Outcome {}

    record Accepted() implements Outcome {}

    record Declined() implements Outcome {}

    static String isInnocent(Outcome outcome) {
        return switch (outcome) {
            case Accepted a -> "accepted";
            case Declined d -> "declined";
        };
    }

    static String isInnocentToo(Object anything) {
        return switch (anything) {
            case Accepted a -> "accepted";
            default -> "something else";
        };
    }

    static String hasADefault(Outcome outcome) {
        return switch (outcome) {
            case Accepted a -> "accepted";
            default -> "something else";
        };
    }
}

package org.caseledger.adapters.benchmark;

/**
 * A line of the table that sums a run up.
 *
 * @param part the benchmark's number
 * @param what what was measured
 * @param goal what is wanted of it
 * @param figure what it was
 * @param outcome whether that is what was wanted
 */
record Verdict(String part, String what, String goal, String figure, Outcome outcome) {

    /** Whether a goal was met. */
    enum Outcome {
        MET("met"),
        NOT_MET("**not met**"),
        /** Some rounds met the goal and some did not: nothing can be said from this run. */
        UNCLEAR("within the noise");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        static Outcome of(boolean met) {
            return met ? MET : NOT_MET;
        }

        /** Of rounds whose figures lie between these, where none may exceed the limit. */
        static Outcome of(double lowest, double highest, double limit) {
            return highest <= limit ? MET : lowest > limit ? NOT_MET : UNCLEAR;
        }
    }

    /** As a line of a Markdown table. */
    String line() {
        return "| %s | %s | %s | %s | %s |%n".formatted(part, what, goal, figure, outcome.words);
    }
}

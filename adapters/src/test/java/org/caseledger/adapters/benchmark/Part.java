package org.caseledger.adapters.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.regex.Pattern;

/** Which parts of the benchmarks run, and how large: {@code -Dbenchmark=P6,P7 -Dbenchmark.cases=100000}. */
final class Part {

    private static final List<String> CHOSEN =
            List.of(System.getProperty("benchmark", "").replace(" ", "").split(","));

    /** Rounds of each comparison. */
    static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    private static final Pattern ONLY = Pattern.compile(System.getProperty("benchmark.only", ""));

    private Part() {}

    /** Leaves a test out if other parts were chosen; without a choice, all run. */
    static void assume(String part) {
        assumeTrue(CHOSEN.contains("") || CHOSEN.contains(part), part + " was not chosen");
    }

    /** Whether something with this name is to be measured: {@code -Dbenchmark.only=clients}, a regular expression. */
    static boolean includes(String name) {
        return ONLY.matcher(name).find();
    }

    /** How many cases a ledger is filled with. */
    static int cases(int usual) {
        return Integer.getInteger("benchmark.cases", usual);
    }
}

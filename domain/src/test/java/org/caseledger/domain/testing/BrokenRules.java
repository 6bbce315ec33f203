package org.caseledger.domain.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caseledger.domain.rule.Rule;

/** The rules that examples have seen broken, so that a rule without an example is found. */
public final class BrokenRules {

    private static final Set<Rule> SEEN = ConcurrentHashMap.newKeySet();

    private BrokenRules() {}

    static void add(Rule rule) {
        SEEN.add(rule);
    }

    /** Those seen so far in this run. */
    public static Set<Rule> seen() {
        return Set.copyOf(SEEN);
    }
}

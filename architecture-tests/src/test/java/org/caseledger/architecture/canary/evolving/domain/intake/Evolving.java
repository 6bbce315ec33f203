package org.caseledger.architecture.canary.evolving.domain.intake;

import java.util.List;
import org.caseledger.domain.casefile.CaseRule;

/** Ways to apply an event. */
final class Evolving {

    private Evolving() {}

    static final class Innocent {
        static String evolve(String state, String event) {
            return event.isEmpty() ? state : event;
        }

        static List<String> decide(String command) {
            throw CaseRule.CASE_NOT_FOUND.refused("a case", "there is none: " + command);
        }
    }

    static final class Refuses {
        static String evolve(String state, String event) {
            throw CaseRule.CASE_NOT_FOUND.refused(state, event);
        }
    }

    static final class Throws {
        static String evolve(String state, String event) {
            if (event.isEmpty()) {
                throw new IllegalStateException(state);
            }
            return event;
        }
    }

    static final class LetsOthersThrow {
        static List<String> evolve(List<String> state, String event) {
            return state.stream().map(word -> joined(word, event)).toList();
        }

        private static String joined(String word, String event) {
            if (event.isEmpty()) {
                throw new IllegalArgumentException(word);
            }
            return word + event;
        }
    }
}

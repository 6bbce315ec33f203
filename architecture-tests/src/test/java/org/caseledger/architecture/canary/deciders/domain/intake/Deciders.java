package org.caseledger.architecture.canary.deciders.domain.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Deciders of all kinds. */
final class Deciders {

    private Deciders() {}

    static final class Innocent {
        private static final int LIMIT = 2;

        static List<String> decide(String command, String state) {
            return command.length() > LIMIT ? List.of(command) : List.of(state);
        }
    }

    static final class IsAnObject {
        List<String> decide(String command, String state) {
            return List.of(command, state);
        }
    }

    static final class ThrowsSomethingChecked {
        static String evolve(String state, String event) throws IOException {
            throw new IOException(state + event);
        }
    }

    static final class Remembers {
        private static List<String> decided = new ArrayList<>();

        static List<String> decide(String command) {
            decided.add(command);
            return decided;
        }
    }
}

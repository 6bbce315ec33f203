package org.caseledger.architecture.canary.console.adapters.store;

import java.io.IOException;
import java.util.logging.Logger;

/** Ways to say something. */
final class Console {

    private Console() {}

    static final class Innocent {
        void say(org.slf4j.Logger log) {
            log.info("A case was opened");
        }
    }

    static final class Prints {
        void say() {
            System.out.println("A case was opened");
        }
    }

    static final class LogsByTheJdk {
        void say(Logger log) {
            log.info("A case was opened");
        }
    }

    static final class PrintsATrace {
        void say(IOException failure) {
            failure.printStackTrace();
        }
    }
}

package org.caseledger.architecture.canary.deciders.application.intake;

import java.util.List;

/** A decision that strayed from the domain. */
final class DecidesInTheApplication {

    private DecidesInTheApplication() {}

    static List<String> decide(String command, String state) {
        return List.of(command, state);
    }
}

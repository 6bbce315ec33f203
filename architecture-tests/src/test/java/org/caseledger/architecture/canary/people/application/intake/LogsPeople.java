package org.caseledger.architecture.canary.people.application.intake;

import org.caseledger.domain.party.NaturalPerson;
import org.slf4j.Logger;

/** Tells the log who applies. */
record LogsPeople(Logger log) {
    void greet(NaturalPerson person) {
        log.info("Good morning {}", person.name());
    }
}

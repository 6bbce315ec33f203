package org.caseledger.architecture.canary.people.application.intake;

import org.caseledger.domain.identifier.CaseNumber;
import org.slf4j.Logger;

/** As it should be. */
record LogsNumbers(Logger log) {
    void greet(CaseNumber number) {
        log.info("Case {}", number.value());
    }
}

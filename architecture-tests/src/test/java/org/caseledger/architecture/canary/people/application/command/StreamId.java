package org.caseledger.architecture.canary.people.application.command;

import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.party.Party;

/** Names a history after its applicant. */
final class StreamId {

    private StreamId() {}

    static String of(CaseNumber number, Party applicant) {
        return "case-" + number.value() + "-" + applicant.name();
    }
}

package org.caseledger.architecture.canary.people.application.command;

import org.caseledger.domain.identifier.CaseNumber;

/** As it should be. */
record NamesTheCase(CaseNumber number) {}

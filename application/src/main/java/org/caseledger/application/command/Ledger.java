package org.caseledger.application.command;

import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;

/**
 * The one way to put something into the ledger.
 *
 * <p>Every method checks the role, gives the command to the aggregate under optimistic concurrency, and answers when the
 * events are durable. A command that was given before under the same client mutation id gets the first answer again.
 *
 * <p>They throw {@link NotAllowed} if the role may not give the command, {@link org.caseledger.domain.rule.Refused} if a
 * rule forbids it, and {@link LedgerBusy} if others keep changing the same history.
 */
public interface Ledger {

    /** Gives a command to a case. */
    Stored give(CaseCommand command, Envelope envelope);

    /** Gives a command to a service item. */
    Stored give(CatalogueCommand command, Envelope envelope);

    /** Gives a command to a certificate. */
    Stored give(CertificateCommand command, Envelope envelope);
}

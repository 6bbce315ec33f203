package org.caseledger.adapters.demo;

import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;

/** A ledger that takes so many commands and no more, as if the program had ended. */
record InterruptedLedger(Ledger ledger, int[] left) implements Ledger {

    InterruptedLedger(Ledger ledger, int commands) {
        this(ledger, new int[] {commands});
    }

    @Override
    public Stored give(CaseCommand command, Envelope envelope) {
        count();
        return ledger.give(command, envelope);
    }

    @Override
    public Stored give(CatalogueCommand command, Envelope envelope) {
        count();
        return ledger.give(command, envelope);
    }

    @Override
    public Stored give(CertificateCommand command, Envelope envelope) {
        count();
        return ledger.give(command, envelope);
    }

    private void count() {
        if (left[0]-- == 0) {
            throw new IllegalStateException("interrupted");
        }
    }
}

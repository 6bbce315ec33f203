package org.caseledger.application.demo;

import java.time.Clock;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.submission.SubmittingAnApplication;

/** Fills an empty ledger with something to look at. */
public final class SettingUpADemo {

    private final LedgerReader reader;
    private final DemoDesk desk;

    public SettingUpADemo(
            LedgerReader reader,
            Ledger ledger,
            SubmittingAnApplication submitting,
            IssuingACertificate issuing,
            Clock clock) {
        this.reader = reader;
        this.desk = new DemoDesk(ledger, submitting, issuing, clock);
    }

    /** Publishes the catalogue and makes the cases, unless the ledger holds anything; returns how many cases it made. */
    public int ifEmpty() {
        if (reader.head().isPresent()) {
            return 0;
        }
        for (var item : DemoItem.values()) {
            desk.publish(item);
        }
        return new DemoCases(desk).tell();
    }
}

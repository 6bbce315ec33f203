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

    /** Whether there is something to do: the ledger is empty, or the demonstration was interrupted. */
    public boolean needed() {
        return reader.head().isEmpty() || (recorded(DemoDeeds.firstEvent()) && !recorded(DemoDeeds.lastEvent()));
    }

    /** Publishes the catalogue and makes the cases, or what is missing of them; returns how many cases there are. */
    public int setUp() {
        for (var item : DemoItem.values()) {
            desk.publish(item);
        }
        return new DemoCases(desk).tell();
    }

    private boolean recorded(String eventId) {
        return reader.firstOfCommand(eventId).isPresent();
    }
}

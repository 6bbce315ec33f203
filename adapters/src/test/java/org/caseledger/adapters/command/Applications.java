package org.caseledger.adapters.command;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Once;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.submission.SubmittedMaterial;

/** A ledger whose catalogue holds one item that can be granted at once, and applications for it. */
final class Applications implements AutoCloseable {

    final TestLedger ledger = new TestLedger();

    Applications() {
        var occasion = occasion(DemoAccount.CATALOGUE_ADMIN);
        ledger.ledger.give(
                new PublishServiceItem(
                        DemoItem.SHOP.code(), occasion, DemoItem.SHOP.terms(), OfficialTime.dateOf(occasion.at())),
                Envelope.plain("catalogue"));
    }

    static Occasion occasion(DemoAccount account) {
        return new Occasion(account.actor(), Channel.WINDOW, Clock.systemUTC().instant());
    }

    static Envelope once(String clientMutationId, String content) {
        return new Envelope(new Once(clientMutationId, content), null, "test");
    }

    Stored submit(Envelope envelope) {
        var application = new NewApplication(
                DemoItem.SHOP.code(),
                DemoPeople.ZHANG,
                null,
                "开店",
                List.of(SubmittedMaterial.onPaper("登记申请书"), SubmittedMaterial.onPaper("经营场所使用证明")),
                null);
        return ledger.submitting.submit(application, occasion(DemoAccount.CLERK_LI), envelope);
    }

    Stored accept(Stored submitted, Envelope envelope) {
        return ledger.ledger.give(acceptance(submitted), envelope);
    }

    AcceptApplication acceptance(Stored submitted) {
        var number = number(submitted);
        return new AcceptApplication(
                number, occasion(DemoAccount.CLERK_LI), DocumentNumbers.orNew(null, number), Set.of());
    }

    static CaseNumber number(Stored stored) {
        return StreamId.caseNumber(stored.streamId());
    }

    @Override
    public void close() {
        ledger.close();
    }
}

package org.caseledger.adapters.benchmark;

import java.util.List;
import java.util.Set;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.command.TimeOrderedId;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.jspecify.annotations.Nullable;

/** Submits cases and accepts them through the command gateway, as the controllers do. */
final class GatewayClient implements Client {

    private final TestLedger ledger;
    private @Nullable Stored submitted;

    GatewayClient(TestLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void giveNext() {
        if (submitted == null) {
            submitted = submit(SampleApplication.any());
        } else {
            accept(submitted);
            submitted = null;
        }
    }

    private Stored submit(SampleApplication sample) {
        var application = new NewApplication(
                SampleApplication.ITEM.code(),
                NaturalPerson.of(
                        sample.name(),
                        IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, SampleApplication.IDENTITY_NUMBER),
                        SampleApplication.PHONE),
                null,
                sample.subject(),
                materials(),
                null);
        return ledger.submitting.submit(application, SampleApplication.occasion(DemoAccount.CLERK_LI), envelope());
    }

    private static List<SubmittedMaterial> materials() {
        return SampleApplication.MATERIALS.stream()
                .map(SubmittedMaterial::onPaper)
                .toList();
    }

    private void accept(Stored stored) {
        var number = CaseNumber.of(stored.streamId().substring(StreamId.CASE.length()));
        ledger.ledger.give(
                new AcceptApplication(
                        number,
                        SampleApplication.occasion(DemoAccount.CLERK_LI),
                        DocumentNumbers.orNew(null, number),
                        Set.of()),
                envelope());
    }

    private static Envelope envelope() {
        return Envelope.plain(TimeOrderedId.next().toString());
    }
}

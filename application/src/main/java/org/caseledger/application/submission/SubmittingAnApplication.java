package org.caseledger.application.submission;

import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.catalogue.ServiceItemView.Version;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.jspecify.annotations.Nullable;

/** Makes an application a case: finds the version of the item that is in force, numbers the case, and hands it in. */
public final class SubmittingAnApplication {

    private final Ledger ledger;
    private final ServiceItems items;
    private final LedgerReader reader;
    private final ReusedCertificates reused;

    public SubmittingAnApplication(Ledger ledger, ServiceItems items, LedgerReader reader) {
        this.ledger = ledger;
        this.items = items;
        this.reader = reader;
        this.reused = new ReusedCertificates(new Certificates(reader));
    }

    /**
     * Hands an application in.
     *
     * @throws org.caseledger.domain.rule.Refused by an {@link ItemRule} or by a rule of the domain's submission
     */
    public Stored submit(NewApplication application, Occasion occasion, Envelope envelope) {
        var item = items.find(application.item()).orElseThrow(() -> unknown(application.item()));
        var number = NewCaseNumber.of(RegionCode.of(item.newest().terms().region()), occasion.actor(), envelope.once());
        var version = applicable(item, occasion, number, envelope);
        reused.check(application, OfficialTime.dateOf(occasion.at()));
        return ledger.give(command(application, occasion, number, version), envelope);
    }

    private SubmitApplication command(
            NewApplication application, Occasion occasion, CaseNumber number, Version version) {
        var region = application.acceptingRegion();
        return new SubmitApplication(
                number,
                occasion,
                application.item(),
                version.number(),
                version.terms(),
                application.applicant(),
                application.agent(),
                application.subject(),
                application.materials(),
                region == null ? RegionCode.of(version.terms().region()) : region,
                windowOf(occasion));
    }

    /** The unit of the clerk who takes it in; an application that comes by itself goes to the deciding unit. */
    private static @Nullable Unit windowOf(Occasion occasion) {
        return occasion.actor().role() == Role.CLERK ? occasion.actor().unit() : null;
    }

    private Version applicable(ServiceItemView item, Occasion occasion, CaseNumber number, Envelope envelope) {
        var today = OfficialTime.dateOf(occasion.at());
        var version = item.inForceOn(today);
        if (version != null) {
            return version;
        }
        if (envelope.once() != null && reader.at(StreamId.of(number), 0).isPresent()) {
            return item.newest(); // sent again after the item went out of force: the case answers from its log
        }
        throw ItemRule.ITEM_NOT_IN_FORCE.refused(
                "an item in force", "item " + item.code() + " is not in force on " + today);
    }

    private static RuntimeException unknown(ItemCode code) {
        return ItemRule.ITEM_UNKNOWN.refused("an item of the catalogue", "there is no item " + code.value());
    }
}

package org.caseledger.application.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.application.submission.SubmittingAnApplication;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.Remedies;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.CallBack;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;

/** The people of the demonstration at work: each method is one thing that somebody does, by the same commands as all. */
final class DemoDesk {

    private final Ledger ledger;
    private final SubmittingAnApplication submitting;
    private final IssuingACertificate issuing;
    private final Clock clock;
    private int deeds;

    DemoDesk(Ledger ledger, SubmittingAnApplication submitting, IssuingACertificate issuing, Clock clock) {
        this.ledger = ledger;
        this.submitting = submitting;
        this.issuing = issuing;
        this.clock = clock;
    }

    void publish(DemoItem item) {
        var occasion = occasion(DemoAccount.CATALOGUE_ADMIN.actor(), Channel.ONLINE);
        ledger.give(
                new PublishServiceItem(item.code(), occasion, item.terms(), OfficialTime.dateOf(occasion.at())),
                envelope());
    }

    CaseNumber submit(DemoItem item, Party applicant, Channel channel, List<String> materials) {
        var actor = channel == Channel.WINDOW ? DemoAccount.CLERK_LI.actor() : accountOf(applicant);
        var stored = submitting.submit(
                new NewApplication(
                        item.code(),
                        applicant,
                        null,
                        item.terms().name(),
                        materials.stream().map(SubmittedMaterial::onPaper).toList(),
                        null),
                occasion(actor, channel),
                envelope());
        return StreamId.caseNumber(stored.streamId());
    }

    void accept(CaseNumber number) {
        give(new AcceptApplication(number, at(DemoAccount.CLERK_LI.actor()), document(number), Set.of()));
    }

    void requestCorrections(CaseNumber number, List<String> materials) {
        var missing = materials.stream()
                .map(name -> MissingMaterial.of(name, "未提交，请补充"))
                .toList();
        give(new RequestCorrections(number, at(DemoAccount.CLERK_LI.actor()), document(number), missing));
    }

    void supplement(CaseNumber number, Party applicant, List<String> materials) {
        give(new SupplementMaterials(
                number,
                occasion(accountOf(applicant), Channel.ONLINE),
                materials.stream().map(SubmittedMaterial::onPaper).toList()));
    }

    void decline(CaseNumber number) {
        give(new DeclineApplication(
                number,
                at(DemoAccount.CLERK_LI.actor()),
                document(number),
                DeclineGround.NOT_WITHIN_AUTHORITY,
                "该事项由省级机关办理",
                "浙江省政务服务中心"));
    }

    void review(CaseNumber number, ReviewStage stage) {
        stage.departments().forEach(department -> review(number, department, ReviewAction.PASS, "经审查，符合要求"));
    }

    void review(CaseNumber number, Unit department, ReviewAction action, String opinion) {
        give(new RecordReview(number, at(officer(Role.REVIEWER, department)), department, action, opinion));
    }

    void suspend(CaseNumber number, Unit department, SpecialProcedure procedure, int days) {
        give(new StartSpecialProcedure(
                number, at(officer(Role.REVIEWER, department)), procedure, document(number), days));
    }

    void grant(CaseNumber number, Unit body) {
        give(new GrantApplication(number, at(officer(Role.DECIDER, body)), document(number), null));
    }

    void refuse(CaseNumber number, Unit body) {
        give(new RefuseApplication(
                number,
                at(officer(Role.DECIDER, body)),
                document(number),
                "经营场所不符合规定的条件",
                "《中华人民共和国行政许可法》第三十八条第二款",
                Remedies.of("西湖区人民政府", "杭州市西湖区人民法院")));
    }

    void issue(CaseNumber number, Unit body) {
        issuing.issue(number, null, null, at(officer(Role.ISSUER, body)), envelope());
    }

    void deliver(CaseNumber number, Unit body, DeliveryMethod method) {
        var tracking = method == DeliveryMethod.COURIER ? "EMS" + number.value().substring(6, 16) : null;
        give(new DeliverCertificate(
                number, at(officer(Role.ISSUER, body)), method, DemoUnits.SERVICE_CENTRE, tracking));
    }

    void withdraw(CaseNumber number, Party applicant) {
        give(new WithdrawApplication(number, occasion(accountOf(applicant), Channel.ONLINE), "计划有变"));
    }

    void rate(CaseNumber number, Party applicant, Satisfaction grade, String comment) {
        give(new RateCase(number, occasion(accountOf(applicant), Channel.MOBILE), grade, comment));
    }

    void respond(CaseNumber number, Unit body) {
        give(new RespondToRating(
                number,
                at(officer(Role.DECIDER, body)),
                CallBack.of(true, "已电话回访，情况属实"),
                Answer.RECTIFIED,
                "已增设窗口，缩短等候时间",
                null));
    }

    void appeal(CaseNumber number, Unit body) {
        give(new AppealRating(number, at(officer(Role.DECIDER, body)), "评价对象并非本单位"));
    }

    void decideAppeal(CaseNumber number) {
        ledger.give(
                new DecideRatingAppeal(number, at(DemoAccount.SUPERVISOR_SUN.actor()), true, "经复核，确属误评"),
                DemoDeeds.last());
    }

    private void give(CaseCommand command) {
        ledger.give(command, envelope());
    }

    private static Actor accountOf(Party applicant) {
        if (applicant.equals(DemoPeople.ZHANG)) {
            return DemoAccount.CITIZEN_ZHANG.actor();
        }
        if (applicant.equals(DemoPeople.WANG)) {
            return DemoAccount.CITIZEN_WANG.actor();
        }
        return applicant instanceof NaturalPerson
                ? Actor.of("citizen-of-the-demonstration", Role.CITIZEN, null)
                : DemoAccount.ENTERPRISE_HUAXIA.actor();
    }

    /** The demonstration's own account of a unit where there is one, else a nameless officer of it. */
    private static Actor officer(Role role, Unit unit) {
        for (var account : DemoAccount.values()) {
            if (account.actor().equals(Actor.of(account.id(), role, unit))) {
                return account.actor();
            }
        }
        return Actor.of("officer-of-" + unit.code().value(), role, unit);
    }

    private Occasion at(Actor actor) {
        return occasion(actor, Channel.WINDOW);
    }

    private Occasion occasion(Actor actor, Channel channel) {
        return new Occasion(actor, channel, clock.instant());
    }

    private static DocumentNumber document(CaseNumber number) {
        return DocumentNumbers.orNew(null, number);
    }

    /** Every deed has an id of its own, so that a demonstration that was interrupted can be told again to its end. */
    private Envelope envelope() {
        return DemoDeeds.numbered(++deeds);
    }
}

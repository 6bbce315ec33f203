package org.caseledger.domain.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.Remedies;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.jspecify.annotations.Nullable;

/** Commands in a case as examples give them: right in every part that the example does not change. */
public final class Ask {

    /** The case. */
    public static final CaseNumber NUMBER = CaseNumber.of(new RegionCode("330106"), new byte[10]);
    /** The item. */
    public static final ItemCode ITEM = new ItemCode("11430000006122244L2000116001000");
    /** The number of every receipt, notice and decision. */
    public static final DocumentNumber DOCUMENT = DocumentNumber.of("示政〔2026〕1号");
    /** The certificate that the case leads to. */
    public static final CertificateIdentifier CERTIFICATE =
            CertificateIdentifier.compose(ItemDraft.TYPE_CODE, Units.AUTHORITY.code(), "2026000001", 1);

    private Ask() {}

    public static SubmitDraft submit() {
        return new SubmitDraft();
    }

    public static SupplementMaterials supplement(String... names) {
        return new SupplementMaterials(NUMBER, By.citizen(), SubmitDraft.onPaper(names));
    }

    public static AcceptApplication accept(String... correctedOnTheSpot) {
        return new AcceptApplication(NUMBER, By.clerk(), DOCUMENT, Set.of(correctedOnTheSpot));
    }

    public static RequestCorrections requestCorrections(String... names) {
        return new RequestCorrections(NUMBER, By.clerk(), DOCUMENT, missing(names));
    }

    public static List<MissingMaterial> missing(String... names) {
        return Arrays.stream(names)
                .map(name -> MissingMaterial.of(name, "缺少公章"))
                .toList();
    }

    public static DeclineApplication decline(DeclineGround ground, @Nullable String whomToAsk) {
        return new DeclineApplication(NUMBER, By.clerk(), DOCUMENT, ground, "依法不予受理。", whomToAsk);
    }

    public static RecordReview pass(Unit department) {
        return review(department, ReviewAction.PASS, null);
    }

    public static RecordReview sendBack(Unit department) {
        return review(department, ReviewAction.SEND_BACK, "疏散通道不足。");
    }

    public static RecordReview review(Unit department, ReviewAction action, @Nullable String opinion) {
        return new RecordReview(NUMBER, By.reviewer(department), department, action, opinion);
    }

    public static RecordFactCheck factCheck(String... officers) {
        return factCheck(Units.FIRE, officers);
    }

    public static RecordFactCheck factCheck(Unit department, String... officers) {
        return new RecordFactCheck(NUMBER, By.reviewer(department), department, List.of(officers), "示例路1号", "现场与图纸一致。");
    }

    public static StartSpecialProcedure startProcedure(int workingDays) {
        return startProcedure(By.decider(Units.AUTHORITY), workingDays);
    }

    public static StartSpecialProcedure startProcedure(Occasion by, int workingDays) {
        return new StartSpecialProcedure(NUMBER, by, SpecialProcedure.EXPERT_REVIEW, DOCUMENT, workingDays);
    }

    public static EndSpecialProcedure endProcedure() {
        return endProcedure(By.decider(Units.AUTHORITY));
    }

    public static EndSpecialProcedure endProcedure(Occasion by) {
        return new EndSpecialProcedure(NUMBER, by, "专家评审通过。");
    }

    public static ExtendDeadline extend(Occasion occasion, int workingDays) {
        return new ExtendDeadline(NUMBER, occasion, workingDays, DOCUMENT, "需核实场所。");
    }

    public static GrantApplication grant() {
        return new GrantApplication(NUMBER, By.decider(Units.AUTHORITY), DOCUMENT, null);
    }

    public static RefuseApplication refuse() {
        return new RefuseApplication(
                NUMBER,
                By.decider(Units.AUTHORITY),
                DOCUMENT,
                "不符合消防要求。",
                "《示例条例》第二条",
                Remedies.of("示例区人民政府", "示例区人民法院"));
    }

    public static IssueCertificate issue(CertificateIdentifier certificate, @Nullable LocalDate validTo) {
        return new IssueCertificate(NUMBER, By.issuer(Units.AUTHORITY), certificate, By.TODAY, validTo);
    }

    public static IssueCertificate issue() {
        return issue(CERTIFICATE, By.TODAY.plusYears(5).minusDays(1));
    }

    public static DeliverCertificate deliver(DeliveryMethod method, @Nullable String trackingNumber) {
        return new DeliverCertificate(NUMBER, By.issuer(Units.AUTHORITY), method, null, trackingNumber);
    }

    public static WithdrawApplication withdraw() {
        return new WithdrawApplication(NUMBER, By.citizen(), "不再开店。");
    }
}

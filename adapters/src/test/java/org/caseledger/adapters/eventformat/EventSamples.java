package org.caseledger.adapters.eventformat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.catalogue.Fee;
import org.caseledger.domain.catalogue.ItemResult;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.catalogue.ServicePoint;
import org.caseledger.domain.catalogue.TimeLimits;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.decision.Remedies;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;

/** One full example of every event: every field is filled, so that the golden files show all of them. */
final class EventSamples {

    private static final Instant AT = Instant.parse("2026-03-02T01:30:00.123456Z");
    private static final DocumentNumber DOCUMENT = DocumentNumber.of("杭市监受〔2026〕第18号");
    private static final ItemCode ITEM = ItemCode.of("11330106MB0000001G2000131002000");
    private static final CaseNumber CASE = CaseNumber.of("3301060123456789ABCDEFF");
    private static final Unit MARKET = Unit.of(CreditCode.of("11330106MB0000001G"), "西湖区市场监督管理局");
    private static final Unit FIRE = Unit.of(CreditCode.of("11330106MB0000002K"), "西湖区消防救援大队");
    private static final CertificateIdentifier CERTIFICATE = CertificateIdentifier.compose(
            "11100000000013338W011", CreditCode.of("11330106MB0000001G"), "2026000001", 1);
    private static final NaturalPerson PERSON = NaturalPerson.of(
            "张三", IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, "110105189912310015"), "0571-8888 0001");
    private static final Organisation COMPANY =
            Organisation.of(ServedParty.ENTERPRISE, "华夏餐饮有限公司", CreditCode.of("91330106MA00000016"), "0571-8888 0002");
    private static final ReviewStage STAGE = new ReviewStage("并联审查", List.of(FIRE, MARKET));

    private EventSamples() {}

    static List<LedgerEvent> all() {
        return List.of(
                new ServiceItemPublished(AT, ITEM, terms(), LocalDate.of(2026, 1, 1)),
                new ServiceItemRevised(AT, ITEM, 2, terms(), LocalDate.of(2026, 7, 1)),
                new ServiceItemSuspended(AT, ITEM, "法律修改"),
                submitted(),
                new MaterialsSupplemented(AT, List.of(SubmittedMaterial.onPaper("申请书"))),
                new CorrectedOnTheSpot(AT, Set.of("申请书", "平面图", "A plan")),
                new ApplicationAccepted(AT, DOCUMENT),
                new CorrectionsRequested(AT, DOCUMENT, List.of(MissingMaterial.of("平面图", "缺少比例尺"))),
                new ApplicationDeclined(AT, DOCUMENT, DeclineGround.NOT_WITHIN_AUTHORITY, "不属于本机关职权", "浙江省商务厅"),
                new ReviewRecorded(AT, "并联审查", FIRE, ReviewAction.SEND_BACK, "消防通道不足"),
                new FactChecked(AT, FIRE, List.of("officer-1", "officer-2"), "文三路1号", "符合要求"),
                new SpecialProcedureStarted(AT, SpecialProcedure.HEARING, DOCUMENT, 20),
                new SpecialProcedureEnded(AT, SpecialProcedure.HEARING, "听证结束"),
                new DeadlineExtended(AT, 10, DOCUMENT, "案情复杂"),
                new ApplicationGranted(AT, DOCUMENT, MARKET, "仅限热食类食品制售"),
                new ApplicationRefused(
                        AT, DOCUMENT, MARKET, "场所不符合条件", "食品安全法第三十三条", Remedies.of("西湖区人民政府", "西湖区人民法院")),
                new CaseCertificateIssued(
                        AT, CERTIFICATE, "食品经营许可证", MARKET, LocalDate.of(2026, 3, 2), LocalDate.of(2031, 3, 1)),
                new ResultDelivered(AT, DeliveryMethod.COURIER, MARKET, "EMS1234567890"),
                new CaseClosed(AT, Outcome.GRANTED),
                new ApplicationWithdrawn(AT, "不再经营"),
                new CaseRated(AT, Satisfaction.VERY_DISSATISFIED, "等了太久"),
                new RatingCalledBack(AT, true, "情况属实"),
                new RatingAnswered(AT, Answer.WILL_RECTIFY, "将增设窗口", LocalDate.of(2026, 3, 20)),
                new RatingAppealed(AT, "评价对象有误"),
                new RatingAppealDecided(AT, true, "经复核属误评"),
                new CaseRegistered(AT, CASE, registration()),
                new DepartmentStepRecorded(AT, "permits", 3, step()),
                new CertificateEntered(
                        AT,
                        CERTIFICATE,
                        "食品经营许可证",
                        CASE,
                        ITEM,
                        MARKET,
                        COMPANY,
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2031, 3, 1)),
                new CertificateSuspended(AT, "停业整顿"),
                new CertificateReinstated(AT, "整改完成"),
                new CertificateRevoked(AT, RevocationGround.ANNULLED, "以欺骗手段取得"));
    }

    private static ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                AT,
                CASE,
                new ApplicableTerms(
                        ITEM,
                        1,
                        "食品经营许可",
                        MARKET,
                        true,
                        20,
                        10,
                        Set.of("申请书", "平面图"),
                        Set.of("申请书"),
                        List.of(STAGE),
                        "食品经营许可证",
                        "11100000000013338W011"),
                COMPANY,
                PERSON,
                "开设餐馆",
                List.of(
                        SubmittedMaterial.onPaper("申请书"),
                        new SubmittedMaterial("营业执照", CERTIFICATE, "sha256:" + "0123456789abcdef".repeat(4))),
                Channel.WINDOW,
                "clerk-li",
                MARKET,
                "330106",
                "330106");
    }

    private static ItemTerms terms() {
        return new ItemTerms(
                "食品经营许可",
                "0131002000",
                ItemType.LICENSING,
                CaseType.PROMISED,
                AdministrativeLevel.COUNTY,
                MARKET,
                BodyNature.STATUTORY_BODY,
                List.of(FIRE),
                "食品安全法第三十五条",
                Set.of(ServedParty.NATURAL_PERSON, ServedParty.ENTERPRISE),
                Set.of(Channel.WINDOW, Channel.ONLINE),
                "330106",
                true,
                new TimeLimits(20, 10, "自受理之日起"),
                "有固定的经营场所",
                List.of(new RequiredMaterial("申请书", true, "市场监督管理局", 1, 2)),
                List.of(STAGE),
                new Fee(new BigDecimal("12.50"), "浙价费〔2020〕1号", true),
                new ItemResult("食品经营许可证", "11100000000013338W011", 5, true),
                new ServicePoint("文三路1号", "9:00-17:00", List.of("0571-12345"), true, "zwfw"));
    }

    private static Registration registration() {
        return new Registration(
                "receipt.xes",
                "case-10011",
                Channel.ONLINE,
                "Internet",
                "General",
                "EMPTY",
                "Resource21",
                AT,
                AT,
                AT,
                Map.of("identity:id", "1"));
    }

    private static DepartmentStep step() {
        return DepartmentStep.of("T02 Check confirmation", "Resource10", "Group 4", "ok", "complete", AT, AT)
                .saying(Map.of("concept:instance", "task-42933", "a", "b"));
    }
}

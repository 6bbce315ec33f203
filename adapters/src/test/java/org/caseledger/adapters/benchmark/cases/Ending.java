package org.caseledger.adapters.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import org.caseledger.application.demo.DemoUnits;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.Phase.Granted;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.RecordDepartmentStep;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.CallBack;
import org.caseledger.domain.rating.Rating;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;

/** Issuance, delivery and rating of one case, and what departments record of it in systems of their own. */
final class Ending {

    private final CaseNumber number;
    private final Plan plan;
    private final Officers officers;
    private final Sentences sentences;
    private final Chance chance;

    Ending(CaseNumber number, Plan plan, Officers officers, Chance chance) {
        this.number = number;
        this.plan = plan;
        this.officers = officers;
        this.sentences = new Sentences(chance);
        this.chance = chance;
    }

    CaseCommand issue(Granted granted, Instant at) {
        var type = granted.terms().certificateTypeCode();
        if (type == null) {
            throw new IllegalStateException("Expected an item whose grant leads to a certificate");
        }
        var from = OfficialTime.dateOf(at);
        var years = plan.item().terms().result().validYears();
        return new IssueCertificate(
                number,
                officers.of(Role.ISSUER, body(), at),
                CertificateIdentifier.compose(type, body().code(), from.getYear() + chance.symbols(16), 1),
                from,
                years == null ? null : from.plusYears(years).minusDays(1));
    }

    CaseCommand deliver(Instant at) {
        var method = chance.oneOf(DeliveryMethod.values());
        return new DeliverCertificate(
                number,
                officers.of(Role.ISSUER, body(), at),
                method,
                DemoUnits.SERVICE_CENTRE,
                method == DeliveryMethod.COURIER ? "EMS" + chance.symbols(10) : null);
    }

    CaseCommand rate(Instant at) {
        var grade = Satisfaction.ofGrade(1 + chance.weighted(70, 18, 6, 4, 2));
        var comment = sentences.one(grade.bad() ? Phrases.BAD : Phrases.GOOD);
        return new RateCase(number, officers.applicant(at), grade, chance.percent(60) ? comment : null);
    }

    /** What the unit does about a bad rating. */
    CaseCommand answer(Rating.Given given, Instant at) {
        if (given.handling() instanceof Rating.Handling.Open && !given.appealed() && chance.percent(15)) {
            return new AppealRating(number, officers.of(Role.DECIDER, body(), at), sentences.objection());
        }
        var promises = given.handling() instanceof Rating.Handling.Open && chance.percent(30);
        return new RespondToRating(
                number,
                officers.of(Role.DECIDER, body(), at),
                CallBack.of(chance.percent(90), sentences.one(Phrases.ANSWERS)),
                promises ? Answer.WILL_RECTIFY : Answer.EXPLAINED,
                sentences.one(Phrases.ANSWERS),
                promises ? OfficialTime.dateOf(at).plusDays(14) : null);
    }

    CaseCommand decideAppeal(Instant at) {
        return new DecideRatingAppeal(
                number,
                officers.of(Role.SUPERVISOR, DemoUnits.SUPERVISION, at),
                chance.percent(40),
                sentences.one(Phrases.ANSWERS));
    }

    CaseCommand departmentStep(Instant at) {
        var step = DepartmentStep.of(
                chance.oneOf(Phrases.STEPS),
                "operator-" + chance.below(300),
                body().name(),
                chance.percent(50) ? sentences.opinion() : null,
                chance.percent(30) ? "通过" : null,
                chance.percent(60) ? at.minus(Duration.ofMinutes(chance.between(5, 600))) : null,
                at);
        return new RecordDepartmentStep(number, officers.system(at), chance.oneOf(Phrases.SYSTEMS), step);
    }

    private Unit body() {
        return plan.item().terms().body();
    }
}

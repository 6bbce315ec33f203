package org.caseledger.adapters.benchmark.cases;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.Remedies;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewCommand.RecordReview;

/** Review, clock and decision of one case. */
final class Approval {

    private final CaseNumber number;
    private final Plan plan;
    private final Officers officers;
    private final Sentences sentences;
    private final Chance chance;
    private int detours;

    Approval(CaseNumber number, Plan plan, Officers officers, Chance chance) {
        this.number = number;
        this.plan = plan;
        this.officers = officers;
        this.sentences = new Sentences(chance);
        this.chance = chance;
    }

    CaseCommand next(UnderReview review, Instant at) {
        if (detours < 4 && chance.percent(14)) {
            detours++;
            return detour(review, at);
        }
        return review.reviews()
                .current()
                .map(stage -> review(review, stage, at))
                .orElseGet(() -> plan.road() == Plan.Road.REFUSED ? refuse(at) : grant(at));
    }

    private CaseCommand review(UnderReview review, ReviewStage stage, Instant at) {
        if (plan.road() == Plan.Road.REFUSED && review.reviews().objected()) {
            return refuse(at);
        }
        var opinions = review.reviews().opinions();
        var department = stage.departments().stream()
                .filter(each -> opinions.get(each.code()) != ReviewAction.PASS)
                .findFirst()
                .orElseThrow();
        var objects =
                opinions.get(department.code()) == null && chance.percent(plan.road() == Plan.Road.REFUSED ? 60 : 6);
        return new RecordReview(
                number,
                officers.of(Role.REVIEWER, department, at),
                department,
                objects ? ReviewAction.SEND_BACK : ReviewAction.PASS,
                objects ? sentences.objection() : chance.percent(92) ? sentences.opinion() : null);
    }

    private CaseCommand detour(UnderReview review, Instant at) {
        return switch (chance.weighted(6, 2, review.extended() ? 0 : 2)) {
            case 0 -> factCheck(review, at);
            case 1 -> start(at);
            default -> extend(at);
        };
    }

    private CaseCommand factCheck(UnderReview review, Instant at) {
        var unit = review.reviews()
                .current()
                .map(stage -> chance.oneOf(stage.departments()))
                .orElse(body());
        var first = officers.of(Role.REVIEWER, unit, at);
        return new RecordFactCheck(
                number,
                first,
                unit,
                List.of(first.actor().id(), "second-" + chance.below(25)),
                sentences.one(Phrases.PLACES),
                sentences.opinion());
    }

    private CaseCommand start(Instant at) {
        return new StartSpecialProcedure(
                number,
                officers.of(Role.DECIDER, body(), at),
                chance.oneOf(SpecialProcedure.values()),
                officers.document(body(), at),
                chance.between(5, 30));
    }

    CaseCommand end(Instant at) {
        return new EndSpecialProcedure(number, officers.of(Role.DECIDER, body(), at), sentences.opinion());
    }

    private CaseCommand extend(Instant at) {
        return new ExtendDeadline(
                number,
                officers.of(Role.HEAD, body(), at),
                chance.between(3, 10),
                officers.document(body(), at),
                "案情复杂，需进一步核实。" + sentences.one(Phrases.OPINIONS));
    }

    private CaseCommand grant(Instant at) {
        return new GrantApplication(
                number,
                officers.of(Role.DECIDER, body(), at),
                officers.document(body(), at),
                chance.percent(20) ? sentences.one(Phrases.OPINIONS) : null);
    }

    private CaseCommand refuse(Instant at) {
        return new RefuseApplication(
                number,
                officers.of(Role.DECIDER, body(), at),
                officers.document(body(), at),
                sentences.one(Phrases.REASONS),
                plan.item().terms().legalBasis(),
                Remedies.of("西湖区人民政府", "杭州市西湖区人民法院"));
    }

    private Unit body() {
        return plan.item().terms().body();
    }
}

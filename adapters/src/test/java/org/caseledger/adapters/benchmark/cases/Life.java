package org.caseledger.adapters.benchmark.cases;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseDecider;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.NotOpened;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Phase;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.rating.Rating;

/**
 * One case from its submission to its end. The decider follows every command, so the next one always fits; in between,
 * departments record steps of their own.
 */
public final class Life {

    private static final RegionCode COUNTY = RegionCode.of("330106");
    private static final int ENTROPY = 10;

    private final CaseNumber number;
    private final Plan plan;
    private final Chance chance;
    private final HandingIn handingIn;
    private final Approval approval;
    private final Ending ending;

    private CaseState state = CaseDecider.initial();
    private int events;

    Life(Plan plan, Chance chance) {
        this.number = CaseNumber.of(COUNTY, chance.bytes(ENTROPY));
        this.plan = plan;
        this.chance = chance;
        var officers = new Officers(plan, chance);
        this.handingIn = new HandingIn(number, plan, officers, chance);
        this.approval = new Approval(number, plan, officers, chance);
        this.ending = new Ending(number, plan, officers, chance);
    }

    /**
     * What somebody asked for, and what came of it.
     *
     * @param command the command
     * @param first the sequence of its first event
     * @param events its events
     */
    public record Step(CaseCommand command, int first, List<CaseEvent> events) {}

    /** The number of the case. */
    public CaseNumber number() {
        return number;
    }

    /** Who applies. */
    Plan plan() {
        return plan;
    }

    /** Whether nothing more will happen. */
    public boolean over() {
        return events >= plan.length() && (plan.road() == Plan.Road.OPEN || settled());
    }

    /** The next step. */
    public Step next(Instant at) {
        var command = command(at);
        List<CaseEvent> decided = List.copyOf(CaseDecider.decide(command, state));
        for (var event : decided) {
            state = CaseDecider.evolve(state, event);
        }
        var step = new Step(command, events, decided);
        events += decided.size();
        return step;
    }

    private CaseCommand command(Instant at) {
        return switch (state) {
            case NotOpened none -> handingIn.submit(at);
            case Opened opened ->
                settled() || events < plan.length() && chance.percent(35)
                        ? ending.departmentStep(at)
                        : command(opened, at);
        };
    }

    private CaseCommand command(Opened opened, Instant at) {
        var withdraws = plan.road() == Plan.Road.WITHDRAWN && events > 2 && chance.percent(30);
        return switch (opened.phase()) {
            case Phase.AtIntake p -> withdraws ? handingIn.withdraw(at) : handingIn.intake(p, at);
            case Phase.AwaitingCorrections p ->
                withdraws ? handingIn.withdraw(at) : handingIn.supplement(p.intake(), at);
            case Phase.UnderReview p ->
                plan.road() == Plan.Road.WITHDRAWN && (withdraws || p.reviews().complete())
                        ? handingIn.withdraw(at)
                        : approval.next(p, at);
            case Phase.Suspended p -> withdraws ? handingIn.withdraw(at) : approval.end(at);
            case Phase.Granted p -> ending.issue(p, at);
            case Phase.CertificateReady p -> ending.deliver(at);
            case Phase.Closed p -> aboutRating(opened.rating(), at);
            case Phase.HeldElsewhere p -> ending.departmentStep(at);
        };
    }

    private CaseCommand aboutRating(Rating rating, Instant at) {
        return switch (rating) {
            case Rating.None none -> ending.rate(at);
            case Rating.Given given -> ending.answer(given, at);
            case Rating.UnderAppeal appeal -> ending.decideAppeal(at);
            case Rating.SetAside aside -> ending.departmentStep(at);
        };
    }

    /** Whether only departments' own records can still be added. */
    private boolean settled() {
        return state instanceof Opened opened && opened.phase() instanceof Phase.Closed && settled(opened.rating());
    }

    private boolean settled(Rating rating) {
        return switch (rating) {
            case Rating.None none -> !plan.rated();
            case Rating.Given given -> !given.grade().bad() || given.handling() instanceof Rating.Handling.Answered;
            case Rating.UnderAppeal appeal -> false;
            case Rating.SetAside aside -> true;
        };
    }
}

package org.caseledger.domain.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.AtIntake;
import org.caseledger.domain.casefile.Phase.AwaitingCorrections;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.review.Reviews;

/** Decides about intake. */
public final class Intake {

    private Intake() {}

    /** Turns a command of this step into events, or refuses by an {@link IntakeRule}. */
    public static List<CaseEvent> decide(IntakeCommand command, CaseState state) {
        var intake =
                Expecting.phase(AtIntake.class, state, IntakeRule.NOT_AWAITING_INTAKE, "a case that waits for intake");
        return switch (command) {
            case AcceptApplication accept -> accept(accept, intake);
            case RequestCorrections request -> request(request, intake);
            case DeclineApplication decline -> decline(decline);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, IntakeEvent event) {
        if (!(state instanceof Opened opened && opened.phase() instanceof AtIntake intake)) {
            return state;
        }
        return switch (event) {
            case CorrectedOnTheSpot e -> opened.in(intake.with(e.materials())).servedAtWindow();
            case ApplicationAccepted e ->
                opened.in(new UnderReview(
                        intake.terms(), Reviews.of(intake.terms().stages()), false));
            case CorrectionsRequested e -> opened.in(new AwaitingCorrections(intake.noticing(names(e.missing()))));
            case ApplicationDeclined e -> opened.in(new Closed(e.ground().outcome()));
        };
    }

    private static List<CaseEvent> accept(AcceptApplication command, AtIntake intake) {
        var corrected = command.correctedOnTheSpot();
        if (!intake.terms().listed().containsAll(corrected)) {
            throw IntakeRule.CORRECTION_NOT_ON_LIST.refused(
                    "corrections of materials on the item's list", "one of them is not on it");
        }
        var missing = intake.with(corrected).missing();
        if (!missing.isEmpty()) {
            throw IntakeRule.MATERIALS_MISSING.refused(
                    "all mandatory materials", "these are missing: " + String.join(", ", missing));
        }
        var events = new ArrayList<CaseEvent>();
        if (!corrected.isEmpty()) {
            events.add(new CorrectedOnTheSpot(command.occasion().at(), corrected));
        }
        events.add(new ApplicationAccepted(command.occasion().at(), command.document()));
        return events;
    }

    private static List<CaseEvent> request(RequestCorrections command, AtIntake intake) {
        NoticeCheck.check(names(command.missing()), intake);
        return List.of(new CorrectionsRequested(command.occasion().at(), command.document(), command.missing()));
    }

    private static List<CaseEvent> decline(DeclineApplication command) {
        if (command.ground() == DeclineGround.NOT_WITHIN_AUTHORITY && command.whomToAsk() == null) {
            throw IntakeRule.WHOM_TO_ASK_MISSING.refused(
                    "the authority that the applicant should turn to", "none is named");
        }
        var at = command.occasion().at();
        return List.of(
                new ApplicationDeclined(
                        at, command.document(), command.ground(), command.explanation(), command.whomToAsk()),
                new CaseClosed(at, command.ground().outcome()));
    }

    private static Set<String> names(List<MissingMaterial> missing) {
        return missing.stream().map(MissingMaterial::name).collect(toUnmodifiableSet());
    }
}

package org.caseledger.domain.review;

import java.util.HashSet;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;

/** Decides about review. */
public final class Review {

    private Review() {}

    /** Turns a command of this step into events, or refuses by a {@link ReviewRule}. */
    public static List<ReviewEvent> decide(ReviewCommand command, CaseState state) {
        var review = Expecting.phase(
                UnderReview.class, state, ReviewRule.NOT_UNDER_REVIEW, "a case under review with its clock running");
        return switch (command) {
            case RecordReview record -> record(record, review);
            case RecordFactCheck check -> check(check, review);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, ReviewEvent event) {
        return switch (event) {
            case ReviewRecorded e ->
                state instanceof Opened opened && opened.phase() instanceof UnderReview review
                        ? opened.in(new UnderReview(
                                review.terms(), review.reviews().with(e.department(), e.action()), review.extended()))
                        : state;
            case FactChecked e -> state;
        };
    }

    private static List<ReviewEvent> record(RecordReview command, UnderReview review) {
        checkOwnDepartment(command, command.department());
        var stage = review.reviews().current().filter(current -> current.involves(command.department()));
        if (stage.isEmpty()) {
            throw StageCheck.refusal(command.department(), review);
        }
        if (command.action() != ReviewAction.PASS && command.opinion() == null) {
            throw ReviewRule.OPINION_MISSING.refused("an opinion that says why", "there is none");
        }
        return List.of(new ReviewRecorded(
                command.occasion().at(),
                stage.get().name(),
                command.department(),
                command.action(),
                command.opinion()));
    }

    private static List<ReviewEvent> check(RecordFactCheck command, UnderReview review) {
        checkOwnDepartment(command, command.department());
        checkInvolved(command.department(), review);
        var officers = new HashSet<>(command.officers()).size();
        if (officers < 2) {
            throw ReviewRule.TWO_OFFICERS_NEEDED.refused("at least two officers", "there was " + officers);
        }
        return List.of(new FactChecked(
                command.occasion().at(), command.department(), command.officers(), command.place(), command.finding()));
    }

    private static void checkInvolved(Unit department, UnderReview review) {
        if (!review.terms().involve(department)) {
            throw ReviewRule.DEPARTMENT_NOT_INVOLVED.refused(
                    "the deciding unit or a department that the item's stages ask", department.name() + " is neither");
        }
    }

    private static void checkOwnDepartment(ReviewCommand command, Unit department) {
        var unit = command.occasion().actor().unit();
        if (unit == null || !unit.sameAs(department)) {
            throw ReviewRule.NOT_THE_DEPARTMENT.refused(
                    "an officer of " + department.name(), "the actor is of another unit or of none");
        }
    }
}

package org.caseledger.domain.review;

import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.rule.Refused;

/** Why a department is not asked now. */
final class StageCheck {

    private StageCheck() {}

    static Refused refusal(Unit department, UnderReview review) {
        if (involved(department, review.reviews().open())) {
            return ReviewRule.STAGE_NOT_REACHED.refused(
                    "a department of the current stage \"" + current(review) + "\"",
                    department.name() + " is asked in a later stage");
        }
        if (involved(department, review.terms().stages())) {
            return ReviewRule.STAGE_ALREADY_COMPLETE.refused(
                    "a department of a stage that is open", "the stage of " + department.name() + " is complete");
        }
        return ReviewRule.DEPARTMENT_NOT_INVOLVED.refused(
                "a department that the item's stages ask", department.name() + " is not among them");
    }

    private static boolean involved(Unit department, Iterable<ReviewStage> stages) {
        for (var stage : stages) {
            if (stage.involves(department)) {
                return true;
            }
        }
        return false;
    }

    private static String current(UnderReview review) {
        return review.reviews().current().map(ReviewStage::name).orElse("none");
    }
}

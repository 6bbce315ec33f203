package org.caseledger.adapters.graphql.review;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Phase;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.review.Reviews;

/** A stage of the review of a case. */
public record CaseReviewStage(String name, List<Unit> departments, ReviewStageState state, List<Unit> waitingFor) {

    /** The stages of a case; none if it is kept elsewhere. Opinions are counted as the domain counts them. */
    public static List<CaseReviewStage> all(CaseView view) {
        var submission = view.submission();
        if (submission == null) {
            return List.of();
        }
        var reviews = Reviews.of(submission.terms().stages());
        for (var opinion : view.review().reviews()) {
            reviews = reviews.with(opinion.department(), opinion.action());
        }
        return all(submission.terms().stages(), reviews, underReview(view));
    }

    private static List<CaseReviewStage> all(List<ReviewStage> stages, Reviews reviews, boolean asked) {
        int complete = stages.size() - reviews.open().size();
        var all = new ArrayList<CaseReviewStage>();
        for (int n = 0; n < stages.size(); n++) {
            all.add(of(stages.get(n), state(n, complete, asked), reviews));
        }
        return all;
    }

    private static ReviewStageState state(int n, int complete, boolean asked) {
        if (n < complete) {
            return ReviewStageState.COMPLETE;
        }
        return asked && n == complete ? ReviewStageState.CURRENT : ReviewStageState.TO_COME;
    }

    private static CaseReviewStage of(ReviewStage stage, ReviewStageState state, Reviews reviews) {
        var waitingFor = state == ReviewStageState.CURRENT
                ? stage.departments().stream()
                        .filter(department -> reviews.opinions().get(department.code()) != ReviewAction.PASS)
                        .toList()
                : List.<org.caseledger.domain.actor.Unit>of();
        return new CaseReviewStage(stage.name(), Unit.all(stage.departments()), state, Unit.all(waitingFor));
    }

    private static boolean underReview(CaseView view) {
        return view.state() instanceof Opened opened
                && (opened.phase() instanceof Phase.UnderReview || opened.phase() instanceof Phase.Suspended);
    }
}

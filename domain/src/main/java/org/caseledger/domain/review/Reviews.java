package org.caseledger.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.identifier.CreditCode;

/**
 * The opinions given so far.
 *
 * @param open the stages that are not complete, the current one first
 * @param opinions the latest opinion of each department in the current stage
 */
public record Reviews(List<ReviewStage> open, Map<CreditCode, ReviewAction> opinions) {

    /** Copies the collections. */
    public Reviews {
        open = List.copyOf(open);
        opinions = Map.copyOf(opinions);
    }

    /** No opinion yet. */
    public static Reviews of(List<ReviewStage> stages) {
        return new Reviews(stages, Map.of());
    }

    /** The stage whose departments are asked now; empty when all stages are complete. */
    public Optional<ReviewStage> current() {
        return open.stream().findFirst();
    }

    /** Whether every department of every stage has passed. */
    public boolean complete() {
        return open.isEmpty();
    }

    /** Whether a department of the current stage has an objection standing. */
    public boolean objected() {
        return opinions.values().stream().anyMatch(action -> action != ReviewAction.PASS);
    }

    /** With one more opinion; the next stage begins when all departments of the current one have passed. */
    public Reviews with(Unit department, ReviewAction action) {
        var given = new HashMap<>(opinions);
        given.put(department.code(), action);
        var done = current().filter(stage -> passed(stage, given)).isPresent();
        return done ? new Reviews(new ArrayList<>(open.subList(1, open.size())), Map.of()) : new Reviews(open, given);
    }

    private static boolean passed(ReviewStage stage, Map<CreditCode, ReviewAction> given) {
        return stage.departments().stream().allMatch(department -> given.get(department.code()) == ReviewAction.PASS);
    }
}

package org.caseledger.domain.testing;

import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.intake.DeclineGround;

/** Cases that have come so far. Each stands on the one before it. */
public final class Histories {

    private Histories() {}

    /** Handed in online and complete. */
    public static List<CaseEvent> submittedCase() {
        return submittedCase(new ItemDraft());
    }

    /** Handed in online and complete, for an item of one's own. */
    public static List<CaseEvent> submittedCase(ItemDraft item) {
        return after(List.of(), Ask.submit().of(item).command());
    }

    /** Handed in at the window without the plan. */
    public static List<CaseEvent> incompleteCase() {
        return after(
                List.of(),
                Ask.submit()
                        .by(Channel.WINDOW)
                        .at(Units.AUTHORITY)
                        .with(ItemDraft.FORM)
                        .command());
    }

    /** Handed in complete at a unit's window and badly rated at once. */
    public static List<CaseEvent> badlyRatedAtTheWindowOf(Unit unit) {
        return after(
                List.of(),
                Ask.submit().by(Channel.WINDOW).at(unit).command(),
                AskAboutRating.rate(Satisfaction.DISSATISFIED));
    }

    /** Sent back for the form and the plan. */
    public static List<CaseEvent> sentBackCase() {
        return after(incompleteCase(), Ask.requestCorrections(ItemDraft.FORM, ItemDraft.PLAN));
    }

    /** Completed as the notice told. */
    public static List<CaseEvent> supplementedCase() {
        return after(sentBackCase(), Ask.supplement(ItemDraft.FORM, ItemDraft.PLAN));
    }

    public static List<CaseEvent> declinedCase() {
        return after(submittedCase(), Ask.decline(DeclineGround.NO_LICENCE_NEEDED, null));
    }

    public static List<CaseEvent> acceptedCase() {
        return acceptedCase(new ItemDraft());
    }

    public static List<CaseEvent> acceptedCase(ItemDraft item) {
        return after(submittedCase(item), Ask.accept());
    }

    /** A special procedure has stopped its clock. */
    public static List<CaseEvent> suspendedCase() {
        return after(acceptedCase(), Ask.startProcedure(15));
    }

    /** Extended once, by the longest that one authority may. */
    public static List<CaseEvent> extendedCase() {
        return after(acceptedCase(), Ask.extend(By.head(), 10));
    }

    /** One department of the first stage objects. */
    public static List<CaseEvent> objectedCase() {
        return after(acceptedCase(), Ask.sendBack(Units.FIRE));
    }

    /** The first stage is complete, the second is not. */
    public static List<CaseEvent> halfReviewedCase() {
        return after(acceptedCase(), Ask.pass(Units.FIRE), Ask.pass(Units.HEALTH));
    }

    /** All departments of all stages have passed. */
    public static List<CaseEvent> reviewedCase() {
        return after(halfReviewedCase(), Ask.pass(Units.AUTHORITY));
    }

    public static List<CaseEvent> grantedCase() {
        return after(reviewedCase(), Ask.grant());
    }

    public static List<CaseEvent> refusedCase() {
        return after(objectedCase(), Ask.refuse());
    }

    public static List<CaseEvent> certifiedCase() {
        return after(grantedCase(), Ask.issue());
    }

    /** Granted, certified, handed over. */
    public static List<CaseEvent> closedCase() {
        return after(certifiedCase(), Ask.deliver(DeliveryMethod.ELECTRONIC, null));
    }

    /** Closed and rated. */
    public static List<CaseEvent> ratedCase(Satisfaction grade) {
        return after(closedCase(), AskAboutRating.rate(grade));
    }

    /** Badly rated, and rectification is promised. */
    public static List<CaseEvent> promisedCase() {
        return after(ratedCase(Satisfaction.DISSATISFIED), AskAboutRating.callBackAndPromise(By.TODAY.plusDays(14)));
    }

    /** Badly rated, and the department has appealed. */
    public static List<CaseEvent> appealedCase() {
        return after(ratedCase(Satisfaction.VERY_DISSATISFIED), AskAboutRating.appeal());
    }

    /** A case with what follows from more commands. */
    public static List<CaseEvent> after(List<CaseEvent> history, CaseCommand... commands) {
        return Aggregate.CASE.after(history, commands);
    }
}

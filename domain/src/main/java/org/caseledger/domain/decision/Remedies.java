package org.caseledger.domain.decision;

import org.caseledger.domain.text.Text;

/**
 * What an applicant who was refused can do (art. 38): apply for administrative reconsideration 行政复议 or bring an
 * administrative action 行政诉讼.
 *
 * @param reconsiderationBody the body that reconsiders
 * @param reconsiderationDays within how many days
 * @param court the court
 * @param litigationMonths within how many months
 */
public record Remedies(String reconsiderationBody, int reconsiderationDays, String court, int litigationMonths) {

    /**
     * Remedies with the periods of the law: 60 days (行政复议法 art. 20) and 6 months (行政诉讼法 art. 46).
     */
    public static Remedies of(String reconsiderationBody, String court) {
        return new Remedies(
                Text.required("reconsideration body", reconsiderationBody, 200),
                60,
                Text.required("court", court, 200),
                6);
    }
}

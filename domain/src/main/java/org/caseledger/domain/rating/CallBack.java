package org.caseledger.domain.rating;

import org.caseledger.domain.text.Text;

/**
 * The call to an applicant who gave a bad rating 回访核实.
 *
 * @param reached whether the applicant was reached
 * @param finding what the unit found, at most 1000 characters
 */
public record CallBack(boolean reached, String finding) {

    /** A call from input, its text checked. */
    public static CallBack of(boolean reached, String finding) {
        return new CallBack(reached, Text.paragraphs("finding", finding, 1000));
    }
}

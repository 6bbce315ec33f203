package org.caseledger.domain.intake;

import org.caseledger.domain.text.Text;

/**
 * One line of the notice of corrections.
 *
 * @param name the material's name on the item's list
 * @param reason what is missing or wrong, so that the applicant can put it right at once; at most 500 characters
 */
public record MissingMaterial(String name, String reason) {

    /** A line from input, its reason checked. */
    public static MissingMaterial of(String name, String reason) {
        return new MissingMaterial(name, Text.required("reason", reason, 500));
    }
}

package org.caseledger.application.importing;

/**
 * A case of the log that was left out.
 *
 * @param place where the log begins to tell it
 * @param code the stable code of the refusal
 * @param reason the sentence that says why; never personal data
 */
public record RefusedCase(Place place, String code, String reason) {}

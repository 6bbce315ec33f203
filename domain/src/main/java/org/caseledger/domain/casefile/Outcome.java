package org.caseledger.domain.casefile;

/** How a case ended. */
public enum Outcome {
    /** Granted and, if the item leads to a certificate, handed over. */
    GRANTED,
    /** Refused, with reasons and remedies (art. 38). */
    REFUSED,
    /** No licence is needed for what was applied for (art. 32 (1)). */
    NO_LICENCE_NEEDED,
    /** Not within this authority; the applicant was told whom to ask (art. 32 (2)). */
    NOT_WITHIN_AUTHORITY,
    /** Withdrawn by the applicant before the decision. */
    WITHDRAWN,
    /** Ended in the department's own system, whose log says no more. */
    ENDED_ELSEWHERE
}

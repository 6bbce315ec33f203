package org.caseledger.application.casefile;

import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.casefile.Phase;

/** Where a case stands, in the words that front ends rely on. */
public enum CaseStatus {
    /** Handed in, waiting for intake. */
    SUBMITTED,
    /** Sent back once for corrections. */
    CORRECTIONS_REQUESTED,
    /** Not taken: no licence needed, or not within this authority. */
    DECLINED,
    /** Accepted; nobody has reviewed yet. */
    ACCEPTED,
    /** Departments review. */
    IN_REVIEW,
    /** A special procedure has stopped the clock. */
    SUSPENDED,
    /** Granted; the certificate is still to be issued. */
    GRANTED,
    /** Refused. */
    REFUSED,
    /** The certificate waits to be handed over. */
    CERTIFICATE_ISSUED,
    /** The case has its result. */
    CLOSED,
    /** Withdrawn by the applicant. */
    WITHDRAWN;

    static CaseStatus of(Phase phase, boolean reviewed) {
        return switch (phase) {
            case Phase.AtIntake p -> SUBMITTED;
            case Phase.AwaitingCorrections p -> CORRECTIONS_REQUESTED;
            case Phase.UnderReview p -> reviewed ? IN_REVIEW : ACCEPTED;
            case Phase.Suspended p -> SUSPENDED;
            case Phase.Granted p -> GRANTED;
            case Phase.CertificateReady p -> CERTIFICATE_ISSUED;
            case Phase.HeldElsewhere p -> reviewed ? IN_REVIEW : ACCEPTED;
            case Phase.Closed p -> of(p.outcome());
        };
    }

    private static CaseStatus of(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, ENDED_ELSEWHERE -> CLOSED;
            case REFUSED -> REFUSED;
            case NO_LICENCE_NEEDED, NOT_WITHIN_AUTHORITY -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}

package org.caseledger.domain.casefile;

/** Phases in words, for refusals. */
final class Phases {

    private Phases() {}

    static String describe(Phase phase) {
        return switch (phase) {
            case Phase.AtIntake p -> "waiting for intake";
            case Phase.AwaitingCorrections p -> "waiting for the applicant's corrections";
            case Phase.UnderReview p -> "under review";
            case Phase.Suspended p -> "suspended by a special procedure";
            case Phase.Granted p -> "granted";
            case Phase.CertificateReady p -> "granted, with its certificate issued";
            case Phase.Closed p -> "closed (" + p.outcome() + ")";
            case Phase.HeldElsewhere p -> "kept in a department's own system";
        };
    }
}

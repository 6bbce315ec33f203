package org.caseledger.application.command;

import java.util.EnumSet;
import java.util.Set;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.clock.ClockCommand;
import org.caseledger.domain.decision.DecisionCommand;
import org.caseledger.domain.delivery.DeliveryCommand;
import org.caseledger.domain.departmentstep.DepartmentStepCommand;
import org.caseledger.domain.intake.IntakeCommand;
import org.caseledger.domain.issuance.IssuanceCommand;
import org.caseledger.domain.rating.RatingCommand;
import org.caseledger.domain.review.ReviewCommand;
import org.caseledger.domain.submission.SubmissionCommand;
import org.caseledger.domain.withdrawal.WithdrawalCommand;

/** Which roles may give which commands. Which rows and fields they see is another question. */
public final class Permissions {

    private static final Set<Role> APPLICANTS = EnumSet.of(Role.CITIZEN, Role.ENTERPRISE, Role.CLERK);
    private static final Set<Role> HANDLERS = EnumSet.of(Role.CLERK, Role.REVIEWER, Role.DECIDER, Role.HEAD);

    private Permissions() {}

    /** The roles that may give a command to a case. */
    public static Set<Role> of(CaseCommand command) {
        return switch (command) {
            case SubmissionCommand c -> APPLICANTS;
            case WithdrawalCommand c -> APPLICANTS;
            case IntakeCommand c -> EnumSet.of(Role.CLERK);
            case ReviewCommand c -> EnumSet.of(Role.REVIEWER);
            case ClockCommand c -> of(c);
            case DecisionCommand c -> EnumSet.of(Role.DECIDER, Role.HEAD);
            case IssuanceCommand c -> EnumSet.of(Role.ISSUER);
            case DeliveryCommand c -> EnumSet.of(Role.ISSUER, Role.CLERK);
            case RatingCommand c -> of(c);
            case DepartmentStepCommand c -> EnumSet.of(Role.SYSTEM);
        };
    }

    /** The roles that may give a command to a service item. */
    public static Set<Role> of(CatalogueCommand command) {
        return EnumSet.of(Role.CATALOGUE_ADMIN);
    }

    /** The roles that may give a command to a certificate. */
    public static Set<Role> of(CertificateCommand command) {
        return switch (command) {
            case CertificateCommand.EnterCertificate c -> EnumSet.of(Role.ISSUER, Role.SYSTEM);
            case CertificateCommand.SuspendCertificate c -> EnumSet.of(Role.ISSUER, Role.HEAD);
            case CertificateCommand.ReinstateCertificate c -> EnumSet.of(Role.ISSUER, Role.HEAD);
            case CertificateCommand.RevokeCertificate c -> EnumSet.of(Role.ISSUER, Role.HEAD);
        };
    }

    private static Set<Role> of(ClockCommand command) {
        return switch (command) {
            case ClockCommand.StartSpecialProcedure c -> EnumSet.of(Role.REVIEWER, Role.DECIDER, Role.HEAD);
            case ClockCommand.EndSpecialProcedure c -> EnumSet.of(Role.REVIEWER, Role.DECIDER, Role.HEAD);
            case ClockCommand.ExtendDeadline c -> EnumSet.of(Role.HEAD);
        };
    }

    private static Set<Role> of(RatingCommand command) {
        return switch (command) {
            case RatingCommand.RateCase c -> EnumSet.of(Role.CITIZEN, Role.ENTERPRISE);
            case RatingCommand.RespondToRating c -> HANDLERS;
            case RatingCommand.AppealRating c -> HANDLERS;
            case RatingCommand.DecideRatingAppeal c -> EnumSet.of(Role.SUPERVISOR);
        };
    }

    /** Throws {@link NotAllowed} if the role is not among those allowed. */
    public static void check(Role role, Set<Role> allowed) {
        if (!allowed.contains(role)) {
            throw new NotAllowed(role, allowed);
        }
    }
}

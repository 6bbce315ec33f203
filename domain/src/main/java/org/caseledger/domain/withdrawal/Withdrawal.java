package org.caseledger.domain.withdrawal;

import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.casefile.Phase;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;

/** Decides about withdrawing. */
public final class Withdrawal {

    private Withdrawal() {}

    /** Turns a command of this step into events, or refuses by a {@link WithdrawalRule}. */
    public static List<CaseEvent> decide(WithdrawalCommand command, CaseState state) {
        return switch (command) {
            case WithdrawApplication withdraw -> withdraw(withdraw, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, WithdrawalEvent event) {
        return switch (event) {
            case ApplicationWithdrawn e ->
                state instanceof Opened opened ? opened.in(new Closed(Outcome.WITHDRAWN)) : state;
        };
    }

    private static List<CaseEvent> withdraw(WithdrawApplication command, CaseState state) {
        if (!undecided(Expecting.opened(state).phase())) {
            throw WithdrawalRule.TOO_LATE_TO_WITHDRAW.refused(
                    "a case that is not decided", "it is decided, closed, or kept elsewhere");
        }
        var at = command.occasion().at();
        return List.of(new ApplicationWithdrawn(at, command.reason()), new CaseClosed(at, Outcome.WITHDRAWN));
    }

    private static boolean undecided(Phase phase) {
        return switch (phase) {
            case Phase.AtIntake p -> true;
            case Phase.AwaitingCorrections p -> true;
            case Phase.UnderReview p -> true;
            case Phase.Suspended p -> true;
            case Phase.Granted p -> false;
            case Phase.CertificateReady p -> false;
            case Phase.Closed p -> false;
            case Phase.HeldElsewhere p -> false;
        };
    }
}

package org.caseledger.domain.delivery;

import java.util.List;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.casefile.Phase.CertificateReady;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;

/** Decides about handing over and closing. */
public final class Delivery {

    private Delivery() {}

    /** Turns a command of this step into events, or refuses by a {@link DeliveryRule}. */
    public static List<DeliveryEvent> decide(DeliveryCommand command, CaseState state) {
        return switch (command) {
            case DeliverCertificate deliver -> deliver(deliver, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, DeliveryEvent event) {
        if (!(state instanceof Opened opened)) {
            return state;
        }
        return switch (event) {
            case ResultDelivered e -> e.method() == DeliveryMethod.WINDOW ? opened.servedAtWindow() : opened;
            case CaseClosed e -> opened.in(new Closed(e.outcome()));
        };
    }

    private static List<DeliveryEvent> deliver(DeliverCertificate command, CaseState state) {
        var ready = Expecting.phase(
                CertificateReady.class,
                state,
                DeliveryRule.NOTHING_TO_DELIVER,
                "a case whose certificate is issued and not handed over");
        if (command.method() == DeliveryMethod.COURIER && command.trackingNumber() == null) {
            throw DeliveryRule.TRACKING_NUMBER_MISSING.refused("the courier's tracking number", "there is none");
        }
        var at = command.occasion().at();
        var unit = command.deliveringUnit();
        return List.of(
                new ResultDelivered(
                        at,
                        command.method(),
                        unit == null ? ready.terms().decidingUnit() : unit,
                        command.trackingNumber()),
                new CaseClosed(at, Outcome.GRANTED));
    }
}

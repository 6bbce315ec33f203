package org.caseledger.domain.delivery;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What the delivering desk can do. */
public sealed interface DeliveryCommand extends CaseCommand {

    /**
     * Hands the certificate over, which closes the case.
     *
     * @param method how
     * @param deliveringUnit the unit that hands it over 出件单位
     * @param trackingNumber the courier's number, at most 50 characters; needed if it is sent
     */
    record DeliverCertificate(
            CaseNumber number,
            Occasion occasion,
            DeliveryMethod method,
            @Nullable Unit deliveringUnit,
            @Nullable String trackingNumber)
            implements DeliveryCommand {

        /** Checks the length. */
        public DeliverCertificate {
            trackingNumber = Text.optional("trackingNumber", trackingNumber, 50);
        }
    }
}

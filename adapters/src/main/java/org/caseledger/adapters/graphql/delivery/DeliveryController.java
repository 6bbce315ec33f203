package org.caseledger.adapters.graphql.delivery;

import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Hands certificates over. */
@Controller
final class DeliveryController {

    private final Mutations mutations;

    DeliveryController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload deliverCertificate(MutationCall call) {
        var input = call.input();
        var unit = input.objectIfGiven("deliveringUnit");
        return mutations.inCase(
                call,
                (number, occasion) -> new DeliverCertificate(
                        number,
                        occasion,
                        input.word("method", DeliveryMethod.class),
                        unit == null ? null : Unit.read(unit),
                        input.text("trackingNumber")));
    }
}

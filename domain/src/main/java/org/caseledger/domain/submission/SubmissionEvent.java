package org.caseledger.domain.submission;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What happened when an application was handed in. */
public sealed interface SubmissionEvent extends CaseEvent {

    /**
     * An application was handed in.
     *
     * @param firstHandler the account that took it in: first asked is responsible 首问负责
     * @param regionAccepting the region in which it was handed in
     * @param regionDeciding the region of the deciding unit; another one if the item is served across regions
     */
    @EventType(name = "case.submitted", basis = LegalBasis.LICENSING_LAW + "art. 29")
    record ApplicationSubmitted(
            Instant occurredAt,
            CaseNumber number,
            ApplicableTerms terms,
            Party applicant,
            @Nullable Party agent,
            @Nullable String subject,
            List<SubmittedMaterial> materials,
            Channel channel,
            String firstHandler,
            Unit acceptingUnit,
            String regionAccepting,
            String regionDeciding)
            implements SubmissionEvent {

        /** Copies the list. */
        public ApplicationSubmitted {
            materials = List.copyOf(materials);
        }
    }

    /** Materials were supplemented as the notice told. */
    @EventType(name = "case.materials-supplemented", basis = LegalBasis.LICENSING_LAW + "art. 32 (4)")
    record MaterialsSupplemented(Instant occurredAt, List<SubmittedMaterial> materials) implements SubmissionEvent {

        /** Copies the list. */
        public MaterialsSupplemented {
            materials = List.copyOf(materials);
        }
    }
}

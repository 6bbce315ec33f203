package org.caseledger.domain.submission;

import java.util.List;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What an applicant or agent can ask for at the beginning. */
public sealed interface SubmissionCommand extends CaseCommand {

    /**
     * Submits an application.
     *
     * @param number the number of the new case
     * @param item the item that is applied for
     * @param version the version in force
     * @param terms its terms
     * @param applicant who applies
     * @param agent who acts for the applicant, if somebody does
     * @param subject what is applied for, in the applicant's words, at most 500 characters
     * @param materials what is handed in or reused
     * @param acceptingRegion the region in which it is handed in
     * @param acceptingUnit the unit that takes it in 收件单位; null if handed in online, and the deciding unit then is
     */
    record SubmitApplication(
            CaseNumber number,
            Occasion occasion,
            ItemCode item,
            int version,
            ItemTerms terms,
            Party applicant,
            @Nullable Party agent,
            @Nullable String subject,
            List<SubmittedMaterial> materials,
            RegionCode acceptingRegion,
            @Nullable Unit acceptingUnit)
            implements SubmissionCommand {

        /** Checks lengths and copies the list. */
        public SubmitApplication {
            subject = Text.optional("subject", subject, 500);
            materials = List.copyOf(materials);
        }
    }

    /**
     * Supplements what the notice of corrections listed 补正.
     *
     * @param materials what is handed in now
     */
    record SupplementMaterials(CaseNumber number, Occasion occasion, List<SubmittedMaterial> materials)
            implements SubmissionCommand {

        /** Copies the list. */
        public SupplementMaterials {
            materials = List.copyOf(materials);
        }
    }
}

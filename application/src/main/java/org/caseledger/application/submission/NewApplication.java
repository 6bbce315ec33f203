package org.caseledger.application.submission;

import java.util.List;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.jspecify.annotations.Nullable;

/**
 * An application that is not a case yet.
 *
 * @param item the item that is applied for
 * @param applicant who applies
 * @param agent who acts for the applicant, if somebody does
 * @param subject what is applied for, in the applicant's words
 * @param materials what is handed in or reused
 * @param acceptingRegion the region in which it is handed in; the item's if null
 */
public record NewApplication(
        ItemCode item,
        Party applicant,
        @Nullable Party agent,
        @Nullable String subject,
        List<SubmittedMaterial> materials,
        @Nullable RegionCode acceptingRegion) {}

package org.caseledger.domain.casefile;

import java.util.List;
import java.util.Set;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.identifier.ItemCode;
import org.jspecify.annotations.Nullable;

/**
 * What a case is decided under: the part of the item's version that later decisions need, copied into the first event
 * so that the case stands on its own.
 *
 * @param item the implementation code of the item
 * @param version the version that the case was submitted under
 * @param itemName the item's name
 * @param decidingUnit the body that decides
 * @param joint whether several bodies handle the case together
 * @param statutoryDays the statutory limit in working days
 * @param promisedDays the promised limit in working days
 * @param listed every material of the item's list, by name
 * @param mandatory those without which the application is incomplete
 * @param stages the review stages in order
 * @param certificateName the name of what a grant leads to
 * @param certificateTypeCode the type code of the certificate; null if a grant leads to none
 */
public record ApplicableTerms(
        ItemCode item,
        int version,
        String itemName,
        Unit decidingUnit,
        boolean joint,
        int statutoryDays,
        int promisedDays,
        Set<String> listed,
        Set<String> mandatory,
        List<ReviewStage> stages,
        String certificateName,
        @Nullable String certificateTypeCode) {

    /** Copies the collections. */
    public ApplicableTerms {
        listed = Set.copyOf(listed);
        mandatory = Set.copyOf(mandatory);
        stages = List.copyOf(stages);
    }

    /** Whether a unit has a part in the case: it decides, or a review stage asks it. */
    public boolean involve(@Nullable Unit unit) {
        return unit != null && (unit.sameAs(decidingUnit) || stages.stream().anyMatch(stage -> stage.involves(unit)));
    }

    /** The mandatory materials that are not among those in hand, in a stable order. */
    public List<String> missingFrom(Set<String> inHand) {
        return mandatory.stream()
                .filter(name -> !inHand.contains(name))
                .sorted()
                .toList();
    }
}

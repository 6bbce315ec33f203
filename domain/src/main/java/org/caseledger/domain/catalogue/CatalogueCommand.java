package org.caseledger.domain.catalogue;

import java.time.LocalDate;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.text.Text;

/** What the keeper of the catalogue can ask for. */
public sealed interface CatalogueCommand {

    /** The implementation code 实施编码 of the item. */
    ItemCode code();

    /** Who asks, by which channel, when. */
    Occasion occasion();

    /** Publishes a new item as version 1. */
    record PublishServiceItem(ItemCode code, Occasion occasion, ItemTerms terms, LocalDate effectiveFrom)
            implements CatalogueCommand {}

    /** Replaces the terms; running cases keep the version that they were submitted under. */
    record ReviseServiceItem(ItemCode code, Occasion occasion, ItemTerms terms, LocalDate effectiveFrom)
            implements CatalogueCommand {}

    /** Takes the item out of force until it is revised; running cases go on. */
    record SuspendServiceItem(ItemCode code, Occasion occasion, String reason) implements CatalogueCommand {

        /** Checks the reason's length. */
        public SuspendServiceItem {
            reason = Text.paragraphs("reason", reason, 1000);
        }
    }
}

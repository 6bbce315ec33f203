package org.caseledger.domain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.rule.LegalBasis;

/** What happened to a service item. */
public sealed interface CatalogueEvent extends LedgerEvent {

    /** The implementation code 实施编码 of the item. */
    ItemCode code();

    /** The item was published as version 1. */
    @EventType(name = "service-item.published", basis = LegalBasis.LICENSING_LAW + "art. 30")
    record ServiceItemPublished(Instant occurredAt, ItemCode code, ItemTerms terms, LocalDate effectiveFrom)
            implements CatalogueEvent {}

    /** The item got new terms as a new version. */
    @EventType(name = "service-item.revised", basis = LegalBasis.LICENSING_LAW + "art. 30")
    record ServiceItemRevised(Instant occurredAt, ItemCode code, int version, ItemTerms terms, LocalDate effectiveFrom)
            implements CatalogueEvent {}

    /** The item is out of force until it is revised. */
    @EventType(name = "service-item.suspended", basis = LegalBasis.LICENSING_LAW + "art. 20")
    record ServiceItemSuspended(Instant occurredAt, ItemCode code, String reason) implements CatalogueEvent {}
}

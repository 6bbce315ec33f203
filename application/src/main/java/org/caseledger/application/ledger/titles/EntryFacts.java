package org.caseledger.application.ledger.titles;

import java.util.List;
import java.util.Map;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;

/**
 * What of an event may stand in a sentence about it: names of items, units, materials and documents, numbers of days,
 * words of code sets. Never a person, and never what somebody wrote freely, for a person may stand in it.
 */
final class EntryFacts {

    private EntryFacts() {}

    static Map<String, Object> of(Object event) {
        if (event instanceof CaseEvent e) {
            return CaseEntryFacts.of(e);
        }
        if (event instanceof CertificateEvent e) {
            return of(e);
        }
        return event instanceof CatalogueEvent e ? of(e) : Map.of();
    }

    private static Map<String, Object> of(CertificateEvent event) {
        return switch (event) {
            case CertificateEntered e ->
                Map.of("certificate", e.name(), "identifier", e.identifier().value());
            case CertificateSuspended e -> Map.of();
            case CertificateReinstated e -> Map.of();
            case CertificateRevoked e -> Map.of("ground", e.ground());
        };
    }

    private static Map<String, Object> of(CatalogueEvent event) {
        return switch (event) {
            case ServiceItemPublished e -> Map.of("item", e.terms().name(), "day", e.effectiveFrom());
            case ServiceItemRevised e ->
                Map.of("item", e.terms().name(), "version", e.version(), "day", e.effectiveFrom());
            case ServiceItemSuspended e -> Map.of();
        };
    }

    /** Names one after another, as both languages separate them in the bundles. */
    static String listed(List<String> names) {
        return String.join(", ", names);
    }
}

package org.caseledger.adapters.graphql.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caseledger.adapters.graphql.ledger.Entries;
import org.caseledger.adapters.graphql.ledger.EntryPlace;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what the entries of a list refer to in one round trip for the whole list, whatever its length. */
@Component
final class BatchLoaders {

    BatchLoaders(
            BatchLoaderRegistry registry,
            Cases cases,
            ServiceItems items,
            Certificates certificates,
            Entries entries,
            LedgerReader reader) {
        registry.forTypePair(CaseNumber.class, CaseHistory.class)
                .registerMappedBatchLoader((numbers, environment) ->
                        once(numbers, all -> cases.readTogether(all).told()));
        registry.forTypePair(ItemCode.class, ServiceItemView.class)
                .registerMappedBatchLoader((codes, environment) -> once(codes, items::findAll));
        registry.forTypePair(CertificateIdentifier.class, CertificateView.class)
                .registerMappedBatchLoader((identifiers, environment) -> once(identifiers, certificates::findAll));
        registry.forTypePair(EntryPlace.class, RecordedEvent.class)
                .registerMappedBatchLoader((places, environment) -> once(places, entries::at));
        registry.<String, List<RecordedEvent>>forName("histories")
                .registerMappedBatchLoader((streams, environment) -> once(streams, reader::streams));
    }

    private static <K, V> Mono<Map<K, V>> once(Set<K> keys, Function<Set<K>, Map<K, V>> reading) {
        return Mono.fromCallable(() -> reading.apply(keys));
    }
}

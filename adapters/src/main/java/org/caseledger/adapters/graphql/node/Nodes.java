package org.caseledger.adapters.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.caseledger.adapters.graphql.casefile.Case;
import org.caseledger.adapters.graphql.catalogue.ServiceItem;
import org.caseledger.adapters.graphql.certificate.Certificate;
import org.caseledger.adapters.graphql.ledger.EntryPlace;
import org.caseledger.adapters.graphql.ledger.LedgerEntry;
import org.caseledger.adapters.security.Callers;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.text.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a global id stands for. Without a caller only what is public: versions of service items. */
@Component
final class Nodes {

    private final Clock clock;

    Nodes(Clock clock) {
        this.clock = clock;
    }

    CompletableFuture<@Nullable Node> find(String id, DataFetchingEnvironment environment) {
        try {
            return GlobalId.parse(id)
                    .filter(wanted -> visible(wanted, environment))
                    .map(wanted -> load(wanted, environment))
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (InvalidValue noSuchNumber) {
            return CompletableFuture.completedFuture(null);
        }
    }

    private static boolean visible(GlobalId wanted, DataFetchingEnvironment environment) {
        return wanted.type() == GlobalId.Type.ITEM
                || Callers.find(environment.getGraphQlContext()).isPresent();
    }

    private CompletableFuture<@Nullable Node> load(GlobalId wanted, DataFetchingEnvironment environment) {
        return switch (wanted.type()) {
            case CASE -> load(environment, CaseHistory.class, new CaseNumber(wanted.key()), Case::new);
            case ITEM ->
                load(
                        environment,
                        ServiceItemView.class,
                        new ItemCode(wanted.head()),
                        item -> ServiceItem.numbered(item, wanted.number()));
            case CERTIFICATE ->
                load(
                        environment,
                        CertificateView.class,
                        new CertificateIdentifier(wanted.key()),
                        view -> new Certificate(view, OfficialTime.dateOf(clock.instant())));
            case ENTRY ->
                load(
                        environment,
                        RecordedEvent.class,
                        new EntryPlace(wanted.head(), wanted.number()),
                        recorded -> new LedgerEntry(recorded, Language.of(environment.getLocale())));
        };
    }

    private static <K, V> CompletableFuture<@Nullable Node> load(
            DataFetchingEnvironment environment, Class<V> kind, K key, Function<V, @Nullable Node> shown) {
        var loader = environment.<K, V>getDataLoader(kind.getName());
        if (loader == null) {
            throw new IllegalStateException("Expected a batch loader of " + kind.getSimpleName());
        }
        return loader.load(key)
                .thenApply(found -> Optional.ofNullable(found).map(shown).orElse(null));
    }
}

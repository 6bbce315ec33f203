package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.ledger.LedgerEntry;
import org.caseledger.adapters.graphql.ledger.LedgerEntryConnection;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Reads one case, now or in the past, its history, and follows it. */
@Controller
final class CaseController {

    private final Cases cases;
    private final CaseProgress progress;

    CaseController(Cases cases, CaseProgress progress) {
        this.cases = cases;
        this.progress = progress;
    }

    @QueryMapping(name = "case")
    @Nullable
    Case oneCase(@Argument String number, @Argument @Nullable Instant asOf) {
        var wanted = CaseNumber.of(number);
        return (asOf == null ? cases.read(wanted) : cases.read(wanted, asOf))
                .map(history -> new Case(history, asOf))
                .orElse(null);
    }

    /** The item's list gives the order, which the case itself does not keep. */
    @SchemaMapping
    CompletableFuture<List<CaseMaterial>> materials(Case file, DataLoader<ItemCode, ServiceItemView> items) {
        var terms = file.terms();
        return terms == null
                ? CompletableFuture.completedFuture(List.of())
                : items.load(terms.item()).thenApply(item -> CaseMaterials.of(file.view(), item));
    }

    /** A case of the past has the history of the past. */
    @SchemaMapping
    LedgerEntryConnection history(
            Case file,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Locale locale) {
        var view = file.view();
        return LedgerEntryConnection.of(
                file.events(),
                view.version(),
                view.position(),
                PageArguments.of(first, after, last, before),
                Language.of(locale));
    }

    @SubscriptionMapping
    Flux<LedgerEntry> caseProgress(@Argument String number, @Argument @Nullable LedgerPosition after, Locale locale) {
        var language = Language.of(locale);
        return progress.of(CaseNumber.of(number), after).map(recorded -> new LedgerEntry(recorded, language));
    }
}

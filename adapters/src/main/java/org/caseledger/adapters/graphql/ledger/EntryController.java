package org.caseledger.adapters.graphql.ledger;

import java.util.concurrent.CompletableFuture;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an entry does not say itself. */
@Controller
final class EntryController {

    /** An item's own entries name it; those of a case are about the item that the case was submitted under. */
    @SchemaMapping
    CompletableFuture<@Nullable String> itemCode(LedgerEntry entry, DataLoader<CaseNumber, CaseHistory> cases) {
        if (entry.recorded().payload() instanceof CatalogueEvent event) {
            return CompletableFuture.completedFuture(event.code().value());
        }
        var number = entry.caseNumber();
        if (number == null) {
            return CompletableFuture.<@Nullable String>completedFuture(null);
        }
        return cases.load(new CaseNumber(number)).thenApply(EntryController::itemOf);
    }

    private static @Nullable String itemOf(@Nullable CaseHistory history) {
        var submission = history == null ? null : history.view().submission();
        return submission == null ? null : submission.terms().item().value();
    }
}

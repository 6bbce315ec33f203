package org.caseledger.adapters.graphql.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.casefile.ShownCase;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.adapters.graphql.mutation.ServiceItemPayload;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.ReviseServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.SuspendServiceItem;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.ItemCode;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reads one service item, publishes, revises and suspends, and leads from a case to its item. */
@Controller
final class CatalogueController {

    private final Mutations mutations;
    private final ServiceItems items;
    private final Clock clock;

    CatalogueController(Mutations mutations, ServiceItems items, Clock clock) {
        this.mutations = mutations;
        this.items = items;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable
    ServiceItem serviceItem(@Argument String code, @Argument @Nullable Integer version) {
        var item = items.find(ItemCode.of(code)).orElse(null);
        if (item == null || version != null) {
            return ServiceItem.numbered(item, version == null ? 0 : version);
        }
        return ServiceItem.on(item, today());
    }

    /** In the version under which the case was submitted; null for a case kept elsewhere. */
    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable ServiceItem> serviceItem(ShownCase file, DataLoader<ItemCode, ServiceItemView> all) {
        var applied = file.item();
        if (applied == null) {
            return CompletableFuture.<@Nullable ServiceItem>completedFuture(null);
        }
        return all.load(new ItemCode(applied.code())).thenApply(item -> ServiceItem.numbered(item, applied.version()));
    }

    @MutationMapping
    ServiceItemPayload publishServiceItem(MutationCall call) {
        var input = call.input();
        return mutations.inCatalogue(
                call,
                (code, occasion) -> new PublishServiceItem(
                        code,
                        occasion,
                        ItemTermsInput.read(input.object("terms")),
                        orToday(input.day("effectiveFrom"))));
    }

    @MutationMapping
    ServiceItemPayload reviseServiceItem(MutationCall call) {
        var input = call.input();
        return mutations.inCatalogue(
                call,
                (code, occasion) -> new ReviseServiceItem(
                        code,
                        occasion,
                        ItemTermsInput.read(input.object("terms")),
                        orToday(input.day("effectiveFrom"))));
    }

    @MutationMapping
    ServiceItemPayload suspendServiceItem(MutationCall call) {
        return mutations.inCatalogue(
                call,
                (code, occasion) ->
                        new SuspendServiceItem(code, occasion, call.input().givenText("reason")));
    }

    private LocalDate orToday(@Nullable LocalDate given) {
        return given == null ? today() : given;
    }

    private LocalDate today() {
        return OfficialTime.dateOf(clock.instant());
    }
}

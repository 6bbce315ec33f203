package org.caseledger.domain.catalogue;

import java.util.List;
import java.util.Map;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.ReviseServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.SuspendServiceItem;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.catalogue.ServiceItem.Published;
import org.caseledger.domain.catalogue.ServiceItem.Unpublished;
import org.caseledger.domain.catalogue.ServiceItem.Version;

/** Decides what may be done to a service item, and what follows from what was done. */
public final class Catalogue {

    private Catalogue() {}

    /** The state before the first event. */
    public static ServiceItem initial() {
        return new Unpublished();
    }

    /**
     * Turns a command into events.
     *
     * @throws org.caseledger.domain.rule.Refused if a {@link CatalogueRule} forbids it
     * @throws org.caseledger.domain.text.InvalidValue if a text or a code of the terms is not what it should be
     */
    public static List<CatalogueEvent> decide(CatalogueCommand command, ServiceItem item) {
        return switch (command) {
            case PublishServiceItem publish -> publish(publish, item);
            case ReviseServiceItem revise -> revise(revise, item);
            case SuspendServiceItem suspend -> suspend(suspend, item);
        };
    }

    /** What the item is after an event. */
    public static ServiceItem evolve(ServiceItem item, CatalogueEvent event) {
        return switch (event) {
            case ServiceItemPublished e ->
                new Published(Map.of(1, new Version(1, e.terms(), e.effectiveFrom())), false);
            case ServiceItemRevised e ->
                item instanceof Published published
                        ? published.with(new Version(e.version(), e.terms(), e.effectiveFrom()))
                        : new Published(
                                Map.of(e.version(), new Version(e.version(), e.terms(), e.effectiveFrom())), false);
            case ServiceItemSuspended e ->
                item instanceof Published published ? new Published(published.versions(), true) : item;
        };
    }

    private static List<CatalogueEvent> publish(PublishServiceItem command, ServiceItem item) {
        if (item instanceof Published) {
            throw CatalogueRule.ITEM_ALREADY_PUBLISHED.refused(
                    "an implementation code that is not in the catalogue yet",
                    "item " + command.code().value() + " is published already");
        }
        TermsCheck.check(command.terms());
        return List.of(new ServiceItemPublished(
                command.occasion().at(), command.code(), command.terms(), command.effectiveFrom()));
    }

    private static List<CatalogueEvent> revise(ReviseServiceItem command, ServiceItem item) {
        var published = published(command, item);
        TermsCheck.check(command.terms());
        var before = published.versions().get(published.latest());
        if (before != null && command.effectiveFrom().isBefore(before.effectiveFrom())) {
            throw CatalogueRule.EFFECTIVE_BEFORE_PREDECESSOR.refused(
                    "a version that takes effect on or after " + before.effectiveFrom(),
                    "it would take effect on " + command.effectiveFrom());
        }
        return List.of(new ServiceItemRevised(
                command.occasion().at(),
                command.code(),
                published.latest() + 1,
                command.terms(),
                command.effectiveFrom()));
    }

    private static List<CatalogueEvent> suspend(SuspendServiceItem command, ServiceItem item) {
        if (published(command, item).suspended()) {
            throw CatalogueRule.ITEM_ALREADY_SUSPENDED.refused(
                    "an item in force", "item " + command.code().value() + " is suspended already");
        }
        return List.of(new ServiceItemSuspended(command.occasion().at(), command.code(), command.reason()));
    }

    private static Published published(CatalogueCommand command, ServiceItem item) {
        return switch (item) {
            case Published published -> published;
            case Unpublished unpublished ->
                throw CatalogueRule.ITEM_NOT_FOUND.refused(
                        "an item of the catalogue",
                        "there is no item " + command.code().value());
        };
    }
}

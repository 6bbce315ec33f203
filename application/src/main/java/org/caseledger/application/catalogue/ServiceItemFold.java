package org.caseledger.application.catalogue;

import static java.util.stream.Stream.concat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.application.catalogue.ServiceItemView.Suspension;
import org.caseledger.application.catalogue.ServiceItemView.Version;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.catalogue.ItemTerms;
import org.jspecify.annotations.Nullable;

/** Folds a service item's events into what people read. Pure: the same events always give the same view. */
public final class ServiceItemFold {

    private ServiceItemFold() {}

    /** The view of a whole history, or null if it is empty. */
    public static @Nullable ServiceItemView of(List<RecordedEvent> history) {
        ServiceItemView view = null;
        for (var recorded : history) {
            view = after(view, recorded);
        }
        return view;
    }

    /** The view after one more event; one that is folded in already changes nothing. */
    public static @Nullable ServiceItemView after(@Nullable ServiceItemView view, RecordedEvent recorded) {
        recorded.requireReadable();
        if (!(recorded.payload() instanceof CatalogueEvent event)
                || (view != null && recorded.sequence() <= view.version())) {
            return view;
        }
        return switch (event) {
            case ServiceItemPublished e ->
                changed(view, recorded, e, List.of(version(1, e.terms(), e.effectiveFrom())), null);
            case ServiceItemRevised e ->
                changed(view, recorded, e, with(view, version(e.version(), e.terms(), e.effectiveFrom())), null);
            case ServiceItemSuspended e ->
                changed(
                        view,
                        recorded,
                        e,
                        view == null ? List.of() : view.versions(),
                        new Suspension(e.occurredAt(), e.reason()));
        };
    }

    private static ServiceItemView changed(
            @Nullable ServiceItemView before,
            RecordedEvent recorded,
            CatalogueEvent event,
            List<Version> versions,
            @Nullable Suspension suspension) {
        return new ServiceItemView(
                event.code().value(),
                recorded.sequence(),
                recorded.position(),
                before == null ? recorded.recordedAt() : before.publishedAt(),
                recorded.recordedAt(),
                versions,
                suspension);
    }

    private static Version version(int number, ItemTerms terms, LocalDate effectiveFrom) {
        return new Version(number, terms, effectiveFrom);
    }

    private static List<Version> with(@Nullable ServiceItemView before, Version version) {
        return before == null
                ? List.of(version)
                : concat(before.versions().stream(), Stream.of(version)).toList();
    }
}

package org.caseledger.application.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.jspecify.annotations.Nullable;

/**
 * A service item in the search view, in its newest version.
 *
 * @param code the implementation code
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event, see {@link SortablePosition}
 * @param number the number of the newest version
 * @param effectiveFrom the first day of that version
 * @param suspended whether the item is out of force
 * @param name the item's name
 * @param basicCode the basic code
 * @param type the item type
 * @param caseType instant or promised
 * @param level the level of government
 * @param body the implementing body
 * @param units credit codes of the implementing body and of those that implement it together
 * @param region the region in which it is offered
 * @param regions that region and every region around it
 * @param served whom it serves
 * @param channels by which channels it can be applied for
 * @param acrossRegions whether it can be applied for in another region
 * @param conditions the acceptance conditions
 * @param materials the names of its materials
 * @param result what a grant leads to
 */
public record ServiceItemDocument(
        String code,
        long version,
        String position,
        int number,
        LocalDate effectiveFrom,
        boolean suspended,
        String name,
        @Nullable String basicCode,
        String type,
        String caseType,
        String level,
        UnitReference body,
        List<String> units,
        String region,
        List<String> regions,
        List<String> served,
        List<String> channels,
        boolean acrossRegions,
        @Nullable String conditions,
        List<String> materials,
        String result) {

    /** Reads what is absent as empty. */
    public ServiceItemDocument {
        units = Lists.orEmpty(units);
        regions = Lists.orEmpty(regions);
        served = Lists.orEmpty(served);
        channels = Lists.orEmpty(channels);
        materials = Lists.orEmpty(materials);
    }

    /** The document of an item. */
    public static ServiceItemDocument of(ServiceItemView view) {
        var newest = view.newest();
        var terms = newest.terms();
        return new ServiceItemDocument(
                view.code(),
                view.version(),
                SortablePosition.of(view.position()),
                newest.number(),
                newest.effectiveFrom(),
                view.suspended() != null,
                terms.name(),
                terms.basicCode(),
                terms.type().name(),
                terms.caseType().name(),
                terms.level().name(),
                UnitReference.of(terms.body()),
                units(terms),
                terms.region(),
                Regions.around(terms.region()),
                words(terms.served()),
                words(terms.channels()),
                terms.acrossRegions(),
                terms.conditions(),
                Lists.distinct(terms.materials(), RequiredMaterial::name),
                terms.result().name());
    }

    private static List<String> units(ItemTerms terms) {
        return Lists.distinct(Stream.concat(Stream.of(terms.body()), terms.jointBodies().stream())
                .map(unit -> unit.code().value()));
    }

    private static List<String> words(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toList();
    }
}

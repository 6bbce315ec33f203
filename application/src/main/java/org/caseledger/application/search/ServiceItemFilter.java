package org.caseledger.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which service items. All properties must hold; of a list, one value suffices; what is null or empty asks for nothing.
 *
 * @param types words of the item type
 * @param levels words of the level of government
 * @param units credit codes of implementing bodies
 * @param regions regions; each includes the regions below it
 * @param served words of whom it serves
 * @param channels words of the channel
 * @param acrossRegions whether it can be applied for in another region
 * @param suspended whether it is out of force
 */
public record ServiceItemFilter(
        List<String> types,
        List<String> levels,
        List<String> units,
        List<String> regions,
        List<String> served,
        List<String> channels,
        @Nullable Boolean acrossRegions,
        @Nullable Boolean suspended) {

    /** Every item. */
    public static final ServiceItemFilter ALL =
            new ServiceItemFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
}

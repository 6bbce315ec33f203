package org.caseledger.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger. All properties must hold; what is null or empty asks for nothing.
 *
 * @param types stable business names
 * @param caseNumber one case
 * @param itemCode a service item: its own entries and those of the cases under it
 * @param actor the account that acted
 * @param unit the credit code of the unit that acted, or the name of the unit that handled a recorded step
 * @param stepName the name of a recorded step
 * @param handler who handled a recorded step
 * @param channel the word of the channel
 * @param source the system or log of recorded steps
 * @param occurred when it happened
 * @param recorded when it was recorded
 */
public record LedgerFilter(
        List<String> types,
        @Nullable String caseNumber,
        @Nullable String itemCode,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable String stepName,
        @Nullable String handler,
        @Nullable String channel,
        @Nullable String source,
        TimeRange occurred,
        TimeRange recorded) {

    /** Every entry. */
    public static final LedgerFilter ALL = new LedgerFilter(
            List.of(), null, null, null, null, null, null, null, null, TimeRange.ALWAYS, TimeRange.ALWAYS);

    /** Entries of these types only. */
    public static LedgerFilter ofTypes(String... types) {
        return new LedgerFilter(
                List.of(types), null, null, null, null, null, null, null, null, TimeRange.ALWAYS, TimeRange.ALWAYS);
    }
}

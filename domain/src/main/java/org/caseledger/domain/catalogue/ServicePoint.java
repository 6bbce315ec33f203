package org.caseledger.domain.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the item is served.
 *
 * @param address the window's address
 * @param hours its hours
 * @param phones telephones for advice and complaints
 * @param bookable whether an appointment can be made 预约
 * @param onlineAddress the address of the online service
 */
public record ServicePoint(
        @Nullable String address,
        @Nullable String hours,
        List<String> phones,
        boolean bookable,
        @Nullable String onlineAddress) {

    /** Copies the list. */
    public ServicePoint {
        phones = List.copyOf(phones);
    }
}

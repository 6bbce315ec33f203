package org.caseledger.domain.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates in law are dates in Beijing time, whatever the zone of the machine. */
public final class OfficialTime {

    /** China Standard Time, UTC+8, without daylight saving since 1991. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficialTime() {}

    /** The official date of a moment. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

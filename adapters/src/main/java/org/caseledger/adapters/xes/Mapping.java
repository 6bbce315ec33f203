package org.caseledger.adapters.xes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.caseledger.application.importing.Place;
import org.jspecify.annotations.Nullable;

/** Which attribute of a trace or event is which property of a case or step. Keys are as the standard writes them. */
final class Mapping {

    private final XesTime time;

    Mapping(XesTime time) {
        this.time = time;
    }

    LoggedCase toCase(Attributes of, List<LoggedStep> steps, Place place) {
        return new LoggedCase(
                present(of.text(Keys.NAME), "trace", Keys.NAME, place),
                moment(of, Keys.CASE_STARTED),
                moment(of, Keys.CASE_ENDED),
                moment(of, Keys.CASE_PLANNED_END),
                moment(of, Keys.CASE_DUE),
                of.text(Keys.CASE_CHANNEL),
                of.text(Keys.CASE_DEPARTMENT),
                of.text(Keys.CASE_GROUP),
                of.text(Keys.CASE_RESPONSIBLE),
                of.rest(),
                steps,
                place);
    }

    LoggedStep toStep(Attributes of, Place place) {
        return new LoggedStep(
                present(of.text(Keys.NAME), "event", Keys.NAME, place),
                of.text(Keys.RESOURCE),
                of.text(Keys.GROUP),
                of.text(Keys.TRANSITION),
                null, // XES has no word for an opinion; a log's own stays among the attributes.
                of.text(Keys.INSTANCE),
                present(moment(of, Keys.TIMESTAMP), "event", Keys.TIMESTAMP, place),
                null,
                of.rest(),
                place);
    }

    private static <T> T present(@Nullable T value, String element, String key, Place place) {
        if (value == null) {
            throw new CaseLogBroken(
                    place, "Expected " + key + " in every " + element + ", but this one has none.", "Complete it.");
        }
        return value;
    }

    private @Nullable Instant moment(Attributes of, String key) {
        Attribute told = of.take(key);
        if (told == null || told.text().isBlank()) {
            return null;
        }
        try {
            return time.parse(told.text());
        } catch (DateTimeException unused) {
            throw new CaseLogBroken(
                    told.place(),
                    "Expected a date and time as ISO 8601 writes it in " + key + ", but this is none.",
                    "Correct it.");
        }
    }
}

package org.caseledger.adapters.xes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caseledger.application.importing.CaseLogBroken;
import org.jspecify.annotations.Nullable;

/** The attributes of a trace or an event by path, in the log's order; those that have been taken are gone. */
final class Attributes {

    /** What OpenXES, the reference implementation, writes as the value of a global attribute that has none. */
    private static final Set<String> PLACEHOLDERS = Set.of("UNKNOWN", "__INVALID__", "");

    /** What says which case, step or piece of work this is: a default would say it of all of them. */
    private static final Set<String> IDENTITIES = Set.of(Keys.NAME, Keys.INSTANCE);

    private final Map<String, Attribute> byPath = new LinkedHashMap<>();

    void put(String path, Attribute attribute) {
        Attribute before = byPath.putIfAbsent(path, attribute);
        if (before != null) {
            throw new CaseLogBroken(
                    attribute.place(),
                    "Expected each key once in an element, but this one stands at " + before.place() + " already.",
                    "Remove one of them or use a list.");
        }
    }

    /**
     * Fills what is missing from the attributes that the log declares global. A default may describe but makes no facts:
     * moments, names and ids are never taken from it, nor the placeholders that exporters write.
     */
    void fillFrom(Attributes globals) {
        globals.byPath.forEach((path, value) -> {
            if (describes(path, value)) {
                byPath.putIfAbsent(path, value);
            }
        });
    }

    private static boolean describes(String path, Attribute value) {
        return value.depth() == 0
                && !value.type().equals("date")
                && !value.type().equals("id")
                && !IDENTITIES.contains(path)
                && !PLACEHOLDERS.contains(value.text());
    }

    /** Takes an attribute out; null if it is not there. */
    @Nullable
    Attribute take(String key) {
        return byPath.remove(key);
    }

    /** Takes the text of an attribute; null if it is not there or blank. */
    @Nullable
    String text(String key) {
        Attribute taken = take(key);
        return taken == null || taken.text().isBlank() ? null : taken.text();
    }

    /** What has not been taken, as text. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        byPath.forEach((path, attribute) -> rest.put(path, attribute.text()));
        return rest;
    }
}

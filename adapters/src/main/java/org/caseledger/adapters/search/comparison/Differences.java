package org.caseledger.adapters.search.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.caseledger.adapters.search.projection.Failure;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds documents as they should be against those that are stored. */
final class Differences {

    private static final JsonMapper JSON = new JsonMapper();

    private Differences() {}

    static Optional<Difference> between(View view, ExpectedDocument expected, Map<String, StoredDocument> stored) {
        var there = stored.get(expected.id());
        if (there == null) {
            return Optional.of(difference(view, expected, Kind.MISSING, "the document is not there"));
        }
        boolean same = Arrays.equals(expected.document().json(), there.json());
        if (expected.storedVersion() != there.version()) {
            return Optional.of(difference(
                    view,
                    expected,
                    Kind.OTHER_VERSION,
                    "expected version " + expected.storedVersion() + ", but it is " + there.version()
                            + (same ? ", with the same content" : "; " + content(expected, there))));
        }
        return same
                ? Optional.empty()
                : Optional.of(difference(view, expected, Kind.OTHER_CONTENT, content(expected, there)));
    }

    static Difference superfluous(View view, String id, @Nullable String streamId) {
        return new Difference(view, id, streamId, Kind.SUPERFLUOUS, "nothing in the ledger is its reason");
    }

    static Difference unshowable(View view, Failure failure) {
        var event = failure.event();
        return new Difference(
                view,
                event.streamId(),
                event.streamId(),
                Kind.UNSHOWABLE,
                "entry " + event.sequence() + " (" + event.type() + "): " + failure.cause());
    }

    private static Difference difference(View view, ExpectedDocument expected, Kind kind, String reason) {
        return new Difference(view, expected.id(), expected.streamId(), kind, reason);
    }

    /** Names of fields, which stand in the mapping; never values. */
    private static String content(ExpectedDocument expected, StoredDocument there) {
        var fields = differing(JSON.readTree(expected.document().json()), JSON.readTree(there.json()));
        return fields.isEmpty() ? "the same content in other bytes" : "other content in " + String.join(", ", fields);
    }

    private static List<String> differing(JsonNode one, JsonNode other) {
        var names = new TreeSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .toList();
    }
}

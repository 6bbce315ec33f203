package org.caseledger.adapters.search.index;

import co.elastic.clients.json.JsonData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/** How an origin lies in {@code _meta} of an index: all of it is text. */
final class OriginJson {

    static final String DIFFERENCES = "differences";

    private OriginJson() {}

    static Map<String, String> write(Origin origin) {
        var meta = new LinkedHashMap<String, String>();
        meta.put("version", Integer.toString(origin.version()));
        if (origin.from() != null) {
            meta.put("from", origin.from().toText());
        }
        meta.put("build", origin.build());
        meta.put("views", origin.views().stream().map(View::name).sorted().collect(Collectors.joining(",")));
        meta.put("histories", Long.toString(origin.histories()));
        meta.put("ranges", origin.ranges().stream().map(LedgerPosition::toText).collect(Collectors.joining(",")));
        meta.put("comparison", origin.comparison().name());
        meta.put("discardOld", Boolean.toString(origin.discardOld()));
        return meta;
    }

    /** Indexes that were made before there was an origin are of version 1, and their projections began at the start. */
    static Origin read(Map<String, JsonData> meta) {
        if (!meta.containsKey("build")) {
            return Origin.empty(1);
        }
        return new Origin(
                Integer.parseInt(text(meta, "version")),
                position(text(meta, "from")),
                text(meta, "build"),
                list(text(meta, "views")).stream().map(View::valueOf).collect(Collectors.toSet()),
                Long.parseLong(text(meta, "histories")),
                list(text(meta, "ranges")).stream().map(LedgerPosition::parse).toList(),
                Thoroughness.valueOf(text(meta, "comparison")),
                Boolean.parseBoolean(text(meta, "discardOld")));
    }

    static @Nullable Long differences(Map<String, JsonData> meta) {
        var text = text(meta, DIFFERENCES);
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static String text(Map<String, JsonData> meta, String name) {
        var value = meta.get(name);
        return value == null ? "" : value.to(String.class);
    }

    private static @Nullable LedgerPosition position(String text) {
        return text.isEmpty() ? null : LedgerPosition.parse(text);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
    }
}

package org.caseledger.adapters.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caseledger.application.search.View;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mapping of a view's documents, from {@code search/<view>.json}. It is strict: a field that is not listed there
 * cannot be written.
 *
 * <p>{@code mappings._meta.version} in that file counts up whenever the mapping, or what the projection writes, changes:
 * an index of another version must be made anew.
 */
final class ViewMapping {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<View, Integer> VERSIONS = new ConcurrentHashMap<>();

    private ViewMapping() {}

    static int version(View view) {
        return VERSIONS.computeIfAbsent(view, ViewMapping::readVersion);
    }

    private static int readVersion(View view) {
        try {
            return read(view).at("/mappings/_meta/version").asInt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a new index is made of. While it is filled it has no copies, for each would take the same work. */
    static Reader of(View view, Origin origin, boolean filling) throws IOException {
        var json = read(view);
        var meta = json.withObject("/mappings/_meta");
        meta.removeAll();
        OriginJson.write(origin).forEach(meta::put);
        if (filling) {
            var settings = json.withObject("/settings");
            settings.put("auto_expand_replicas", "false").put("number_of_replicas", 0);
            Merging.whileFilled(settings);
        }
        return new StringReader(JSON.writeValueAsString(json));
    }

    private static ObjectNode read(View view) throws IOException {
        var path = "/search/" + view.title() + ".json";
        try (InputStream resource = ViewMapping.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IOException("Expected the mapping " + path + " on the class path");
            }
            return (ObjectNode) JSON.readTree(resource);
        }
    }
}

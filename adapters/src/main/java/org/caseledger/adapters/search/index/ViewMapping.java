package org.caseledger.adapters.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.caseledger.application.search.View;

/**
 * The mapping of a view's documents, from {@code search/<view>.json}. It is strict: a field that is not listed there
 * cannot be written.
 */
final class ViewMapping {

    /** Counts up whenever a mapping or what a projection writes changes: such an index must be made anew. */
    static final int VERSION = 1;

    private ViewMapping() {}

    static Reader of(View view) throws IOException {
        var path = "/search/" + view.title() + ".json";
        InputStream resource = ViewMapping.class.getResourceAsStream(path);
        if (resource == null) {
            throw new IOException("Expected the mapping " + path + " on the class path");
        }
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }
}

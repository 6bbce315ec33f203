package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseledger.adapters.eventformat.LedgerJson;
import org.jspecify.annotations.Nullable;

/** One text for one content: fields in order of their names, whatever order the client wrote them in. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** The text of a mutation's content, without the id that makes it repeatable. */
    static String of(String mutation, Map<String, @Nullable Object> input) {
        var content = new TreeMap<>(input);
        content.remove("clientMutationId");
        return mutation + "\n" + LedgerJson.mapper().writeValueAsString(ordered(content));
    }

    private static @Nullable Object ordered(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var fields = new TreeMap<String, @Nullable Object>();
            map.forEach((name, field) -> fields.put(String.valueOf(name), ordered(field)));
            return fields;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::ordered).toList();
        }
        return value == null || value instanceof Boolean || value instanceof Integer ? value : value.toString();
    }
}

package org.caseledger.adapters.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A top-level error as clients see it: message, place and {@code extensions} with the code, nothing else.
 *
 * @param code what clients branch on
 * @param text the sentence
 * @param locations where in the document
 * @param at which field of the answer; null if the request as a whole failed
 * @param details what stands beside the code
 */
record LedgerError(
        ErrorCode code,
        String text,
        List<SourceLocation> locations,
        @Nullable List<Object> at,
        Map<String, Object> details)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;

    static LedgerError of(RequestFault fault, @Nullable List<SourceLocation> locations, @Nullable List<Object> at) {
        return new LedgerError(
                fault.code(), fault.sentence(), locations == null ? List.of() : locations, at, fault.details());
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public @Nullable List<Object> getPath() {
        return at;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    /** As the specification has it; the engine's own "classification" would only repeat the code. */
    @Override
    public Map<String, Object> toSpecification() {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", text);
        var places = locations.stream()
                .filter(LedgerError::isKnown)
                .map(LedgerError::place)
                .toList();
        if (!places.isEmpty()) {
            error.put("locations", places);
        }
        if (at != null) {
            error.put("path", at);
        }
        error.put("extensions", getExtensions());
        return error;
    }

    private static boolean isKnown(SourceLocation location) {
        return location.getLine() > 0 && location.getColumn() > 0;
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}

package org.caseledger.adapters.graphql.document;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a document once and remembers it, because a client sends the same ones over and over, with other
 * variables. Bounded, because anybody may send documents: the least recently used gives way; a long one is not
 * remembered, nor a faulty one.
 */
final class RecentDocuments implements PreparsedDocumentProvider {

    private static final int MOST = 200;
    private static final int LONGEST = 3000;

    private final Map<String, PreparsedDocumentEntry> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var known = known(input.getQuery());
        return CompletableFuture.completedFuture(
                known == null ? remember(input.getQuery(), parseAndValidate.apply(input)) : known);
    }

    private @Nullable PreparsedDocumentEntry known(String document) {
        synchronized (recent) {
            return recent.get(document);
        }
    }

    private PreparsedDocumentEntry remember(String document, PreparsedDocumentEntry entry) {
        if (!entry.hasErrors() && document.length() <= LONGEST) {
            synchronized (recent) {
                recent.put(document, entry);
            }
        }
        return entry;
    }
}

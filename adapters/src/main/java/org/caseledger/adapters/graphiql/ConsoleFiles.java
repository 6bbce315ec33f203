package org.caseledger.adapters.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that the console is made of: three of ours, and the bundles out of their Maven packages. */
final class ConsoleFiles {

    private static final String OURS = "classpath:graphiql-console/";
    private static final String MVNPM = "classpath*:META-INF/resources/_static/";
    private static final String WEBJARS = "classpath*:META-INF/resources/webjars/";

    /** The star stands for the version, which the build alone decides. */
    private static final Map<String, String> PLACES = Map.of(
            "page.html", OURS + "page.html",
            "console.js", OURS + "console.js",
            "console.css", OURS + "console.css",
            "graphiql.js", MVNPM + "graphiql/*/graphiql.min.js",
            "graphiql.css", MVNPM + "graphiql/*/graphiql.min.css",
            "react.js", WEBJARS + "react/*/umd/react.production.min.js",
            "react-dom.js", WEBJARS + "react-dom/*/umd/react-dom.production.min.js",
            "graphql-ws.js", WEBJARS + "graphql-ws/*/umd/graphql-ws.min.js");

    private ConsoleFiles() {}

    /** All of them by the name under which they are served. */
    static Map<String, Resource> byName() {
        return PLACES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, place -> the(place.getValue())));
    }

    private static Resource the(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (found.length != 1 || !found[0].exists()) {
                throw new IllegalStateException("Expected one " + pattern + ", but found " + found.length);
            }
            return found[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

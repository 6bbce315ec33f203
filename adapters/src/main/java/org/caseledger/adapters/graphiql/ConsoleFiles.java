package org.caseledger.adapters.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The files that the console is made of: three of ours, and the bundles out of their Maven packages. */
final class ConsoleFiles {

    private ConsoleFiles() {}

    /** All of them by the name under which they are served. */
    static Map<String, Resource> byName() {
        return Map.of(
                "page.html", ours("page.html"),
                "console.js", ours("console.js"),
                "console.css", ours("console.css"),
                "graphiql.js", mvnpm("graphiql", "graphiql.min.js"),
                "graphiql.css", mvnpm("graphiql", "graphiql.min.css"),
                "react.js", webjar("react", "umd/react.production.min.js"),
                "react-dom.js", webjar("react-dom", "umd/react-dom.production.min.js"),
                "graphql-ws.js", webjar("graphql-ws", "umd/graphql-ws.min.js"));
    }

    private static Resource ours(String file) {
        return there("graphiql-console/" + file);
    }

    private static Resource mvnpm(String artifact, String file) {
        return packaged("org.mvnpm", "META-INF/resources/_static/", artifact, file);
    }

    private static Resource webjar(String artifact, String file) {
        return packaged("org.webjars.npm", "META-INF/resources/webjars/", artifact, file);
    }

    private static Resource packaged(String group, String root, String artifact, String file) {
        return there(root + artifact + "/" + version(group, artifact) + "/" + file);
    }

    /** The version stands in the build file alone; the package itself says which one it is. */
    private static String version(String group, String artifact) {
        try {
            var about = new ClassPathResource("META-INF/maven/" + group + "/" + artifact + "/pom.properties");
            return PropertiesLoaderUtils.loadProperties(about).getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the package " + group + ":" + artifact, e);
        }
    }

    private static Resource there(String path) {
        var file = new ClassPathResource(path);
        if (!file.exists()) {
            throw new IllegalStateException("Expected " + path + " on the class path, but it is not there");
        }
        return file;
    }
}

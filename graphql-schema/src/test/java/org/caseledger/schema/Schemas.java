package org.caseledger.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Builds schemas without any code behind them: scalars and resolvers are stubs. */
final class Schemas {
    private Schemas() {}

    /** The schema of this module, from the same place on the class path from which the server takes it. */
    static GraphQLSchema ours() {
        var all = new TypeDefinitionRegistry();
        files().forEach(file -> all.merge(new SchemaParser().parse(text(file))));
        return build(all);
    }

    static GraphQLSchema of(String definitions) {
        return build(new SchemaParser().parse(definitions));
    }

    static List<Path> files() {
        try (var files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError("The schema's files cannot be listed", e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Schemas.class.getResource("/graphql"), "no folder /graphql")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static GraphQLSchema build(TypeDefinitionRegistry definitions) {
        var stubs = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        return new SchemaGenerator().makeExecutableSchema(definitions, stubs);
    }
}

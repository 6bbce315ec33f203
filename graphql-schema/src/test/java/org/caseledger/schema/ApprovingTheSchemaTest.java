package org.caseledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema as it was last approved, in one file: a diff of that file shows what clients will feel.
 *
 * <p>To approve a change, run this module's tests with {@code -Dschema.approve=true}, which rewrites the file, and
 * commit it with the change.
 */
class ApprovingTheSchemaTest {
    private static final String APPROVE = "schema.approve";
    private static final Path APPROVED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/approved-schema.graphqls");

    @Test
    void theSchemaIsTheOneThatWasApproved() throws IOException {
        var printed = printed();
        if (Boolean.getBoolean(APPROVE)) {
            Files.writeString(APPROVED, printed);
        }
        assertThat(Schemas.text(APPROVED))
                .withFailMessage(() -> "The schema is not the approved one; " + firstDifference(printed)
                        + ". If clients can live with the change, approve it: mvn test -pl graphql-schema -am -D"
                        + APPROVE + "=true, and commit " + APPROVED.getFileName())
                .isEqualTo(printed);
    }

    private static String printed() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(true)
                .includeDirectiveDefinitions(false);
        return new SchemaPrinter(options).print(Schemas.ours()).strip() + "\n";
    }

    private static String firstDifference(String printed) {
        var now = printed.lines().toList();
        var approved = Schemas.text(APPROVED).lines().toList();
        int line = 0;
        while (line < Math.min(now.size(), approved.size()) && now.get(line).equals(approved.get(line))) {
            line++;
        }
        return "they differ from line " + (line + 1) + " on: approved \""
                + (line < approved.size() ? approved.get(line) : "") + "\", now \""
                + (line < now.size() ? now.get(line) : "") + "\"";
    }
}

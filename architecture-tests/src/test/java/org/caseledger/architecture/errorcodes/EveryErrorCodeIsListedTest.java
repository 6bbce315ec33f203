package org.caseledger.architecture.errorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseledger.architecture.SourceTree;
import org.junit.jupiter.api.Test;

/**
 * The page that front-end teams read names every code, next to the schema.
 *
 * <p>After a change of a rule or its documentation, run this test with {@code -Derrorcodes.approve=true}, which rewrites
 * the page, and commit it with the change: its diff shows what clients will meet.
 */
class EveryErrorCodeIsListedTest {

    private static final String APPROVE = "errorcodes.approve";
    private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");
    private static final Pattern WORD_OF_AN_ENUM = Pattern.compile("(?m)^  ([A-Z_]+)$");
    private static final Path PAGE = SourceTree.root().resolve("graphql-schema/ERROR-CODES.md");

    @Test
    void thePageIsTheOneThatWasApproved() throws IOException {
        if (Boolean.getBoolean(APPROVE)) {
            Files.writeString(PAGE, CodeTables.page());
        }
        assertThat(SourceTree.text(PAGE))
                .as("approve with: mvn test -pl architecture-tests -am -Dtest=EveryErrorCodeIsListedTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + APPROVE + "=true")
                .isEqualTo(CodeTables.page());
    }

    @Test
    void rulesAndValuesAndFilesAreFound() {
        assertThat(RuleCodes.rules()).extracting(Code::name).contains("MATERIALS_MISSING", "VERSION_CONFLICT");
        assertThat(ValueCodes.values()).extracting(Code::name).contains("CASE_NUMBER_LENGTH", "TEXT_TOO_LONG");
        assertThat(RuleCodes.reasons()).extracting(Code::name).contains("NO_REBUILD");
        assertThat(ValueCodes.files()).extracting(Code::name).contains("LOG_BROKEN");
    }

    /** A code may come from where nobody looks; the schema speaks of it nevertheless. */
    @Test
    void everyCodeThatTheSchemaSpeaksOfIsOnThePage() {
        var schema = schema();
        var words = WORD_OF_AN_ENUM
                .matcher(schema)
                .results()
                .map(found -> found.group(1))
                .toList();
        var codes = CODE.matcher(schema)
                .results()
                .map(found -> found.group(1))
                .filter(code -> !words.contains(code))
                .distinct()
                .toList();

        assertThat(codes).contains("VIEW_BEHIND", "REBUILD_RUNNING");
        assertThat(codes).allSatisfy(code -> assertThat(SourceTree.text(PAGE)).contains("| `" + code + "` |"));
    }

    private static String schema() {
        return SourceTree.files(SourceTree.root().resolve("graphql-schema/src/main/resources/graphql")).stream()
                .map(SourceTree::text)
                .collect(Collectors.joining());
    }

    @Test
    void noMeaningIsEmpty() {
        assertThat(RuleCodes.rules().map(Code::meaning)).noneMatch(String::isBlank);
        assertThat(RuleCodes.reasons().map(Code::meaning)).noneMatch(String::isBlank);
        assertThat(ValueCodes.values().map(Code::meaning)).allMatch(meaning -> meaning.matches("(?s).{20,}\\."));
    }
}

package org.caseledger.architecture.errorcodes;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseledger.architecture.SourceTree;

/**
 * The codes of values that cannot be what they claim to be. They are literals where a value is checked, next to what was
 * expected and what was found, so they are read from there.
 */
final class ValueCodes {

    private static final Pattern CODE = Pattern.compile("(requireLength[^;\"]*)?\"([A-Z]+(?:_[A-Z]+)+)\"([^;]*);");
    private static final Pattern KIND = Pattern.compile("new Kind\\(\\s*\"([^\"]+)\",\\s*([^;]*)\\);");
    private static final Pattern GIVEN =
            Pattern.compile("super\\(\\s*\"[A-Z_]+\",\\s*\"(\\w+)\",\\s*((?:[^,;\"]|\"[^\"]*\")*),[^;]*\\);");
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"]+)");
    private static final Pattern VALUE = Pattern.compile("extends InvalidValue|new Kind\\(");
    private static final Pattern FILE = Pattern.compile("CaseLog\\w+ extends RuntimeException");
    private static final Pattern LAST_ARGUMENT = Pattern.compile(",\\s*((?:[^,\"]|\"[^\"]*\")*)\\)$");

    private ValueCodes() {}

    /** Every code of an invalid value. */
    static Stream<Code> values() {
        return sources(VALUE).flatMap(ValueCodes::codes);
    }

    /** Every code of a file that cannot be imported. */
    static Stream<Code> files() {
        return sources(FILE).flatMap(source -> CODE.matcher(source)
                .results()
                .map(found -> new Code("", found.group(2), "", SourceText.type(source))));
    }

    private static Stream<String> sources(Pattern sign) {
        return SourceTree.java("main").stream().map(SourceTree::text).filter(source -> sign.matcher(source)
                .find());
    }

    private static Stream<Code> codes(String source) {
        var kind = known(source);
        var field = kind.map(found -> found.group(1)).orElse("any");
        var expected = kind.map(found -> words(found.group(2)))
                .filter(text -> !text.equals("…"))
                .map(text -> "Expected " + text + ", but ")
                .orElse(SourceText.type(source).replaceFirst("[.;].*$", "") + ": ");
        return CODE.matcher(source)
                .results()
                .map(found -> new Code(field, found.group(2), "`" + field + "`", sentence(expected, found(found))));
    }

    /** The field, and what is expected of it. */
    private static Optional<MatchResult> known(String source) {
        return Stream.of(KIND, GIVEN)
                .flatMap(pattern -> pattern.matcher(source).results())
                .findFirst();
    }

    /** What was found: the last argument of the check, if it says something; a check of the length says it by itself. */
    private static String found(MatchResult code) {
        if (code.group(1) != null) {
            return "it has another length";
        }
        var last = LAST_ARGUMENT.matcher(code.group(3));
        return last.find() && last.group(1).contains("\"") ? words(last.group(1)) : "";
    }

    private static String sentence(String expected, String found) {
        return (expected + found).replaceFirst("(: |, but )$", "") + ".";
    }

    /** The text of an expression; what is only known at run time becomes an ellipsis. */
    private static String words(String expression) {
        var text = new StringBuilder();
        PIECE.matcher(expression).results().forEach(piece -> {
            if (piece.group(1) != null) {
                text.append(piece.group(1));
            } else if (piece.group(2).matches("(?s)[\\s+]*\\w.*")) {
                text.append("…");
            }
        });
        return text.toString();
    }
}

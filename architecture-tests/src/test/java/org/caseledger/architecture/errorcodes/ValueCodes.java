package org.caseledger.architecture.errorcodes;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseledger.architecture.SourceTree;

/**
 * The codes of values that cannot be what they claim to be. They are literals where a value is checked, next to what was
 * expected and what was found, so they are read from there.
 */
final class ValueCodes {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"([^;]*);");
    private static final Pattern KIND = Pattern.compile("new Kind\\(\\s*\"([^\"]+)\",\\s*([^;]*)\\);");
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
                .map(found -> new Code("", found.group(1), "", SourceText.type(source))));
    }

    private static Stream<String> sources(Pattern sign) {
        return SourceTree.java("main").stream().map(SourceTree::text).filter(source -> sign.matcher(source)
                .find());
    }

    private static Stream<Code> codes(String source) {
        var kind = KIND.matcher(source);
        var known = kind.find();
        var field = known ? kind.group(1) : "any";
        var expected = known
                ? "Expected " + words(kind.group(2)) + ", but "
                : SourceText.type(source).replaceFirst("[.;].*$", "") + ": ";
        return CODE.matcher(source)
                .results()
                .map(found -> new Code(field, found.group(1), "`" + field + "`", expected + found(found) + "."));
    }

    /** What was found: the last argument of the check; a check of the length says it by itself. */
    private static String found(MatchResult code) {
        var last = LAST_ARGUMENT.matcher(code.group(2));
        return last.find() && last.group(1).contains("\"") ? words(last.group(1)) : "it has another length";
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

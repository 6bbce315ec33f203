package org.caseledger.architecture.errorcodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads comments and literals from the text of a Java source. */
final class SourceText {

    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*([A-Z][A-Z0-9_]*)\\b(?=\\s*[(,;}])");
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*(?:public |final |sealed |abstract )*(?:enum|class|record) ");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ (?:[^}]*[ #])?([^}]*)}");

    private SourceText() {}

    /** The first sentence about each constant of an enum, by its name. */
    static Map<String, String> constants(String source) {
        var sentences = new LinkedHashMap<String, String>();
        CONSTANT.matcher(source)
                .results()
                .forEach(found -> sentences.put(found.group(2), firstSentence(found.group(1))));
        return sentences;
    }

    /** The first sentence about the type. */
    static String type(String source) {
        var found = TYPE.matcher(source);
        return found.find() ? firstSentence(found.group(1)) : "";
    }

    private static String firstSentence(String comment) {
        var text = comment.replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
        var plain = INLINE_TAG.matcher(text).replaceAll("`$1`");
        return plain.replaceFirst("(?s)[.]\\s+\\p{Lu}.*$", ".");
    }
}

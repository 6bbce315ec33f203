package org.caseledger.application.ledger.titles;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseledger.domain.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Renders the sentences of the resource bundle {@code titles}, which are kept under the stable name of the event; what
 * stands in braces is filled in from the event. Nothing personal ever is.
 */
public final class EntryTitles {

    private static final String BUNDLE = "org.caseledger.application.ledger.titles.titles";
    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<Language, ResourceBundle> SENTENCES = load();

    private EntryTitles() {}

    /** What happened, as a sentence for a citizen; the stable name itself for an event of another program. */
    public static String title(String type, Object event, Language language) {
        var sentence = sentence(type, event, language);
        return sentence == null ? type : sentence;
    }

    /** What else a reader should know; null if the title says it all. */
    public static @Nullable String summary(String type, Object event, Language language) {
        return sentence(type + ".summary", event, language);
    }

    /** Whether there is a title for an event class in a language. */
    static boolean knows(Class<?> event, Language language) {
        var type = event.getAnnotation(EventType.class);
        return type != null && sentences(language).containsKey(type.name());
    }

    /** The word of an enumeration. */
    static String word(Enum<?> word, Language language) {
        return sentences(language).getString(word.getDeclaringClass().getSimpleName() + "." + word.name());
    }

    private static @Nullable String sentence(String key, Object event, Language language) {
        var sentences = sentences(language);
        if (!sentences.containsKey(key)) {
            return null;
        }
        var facts = EntryFacts.of(event);
        return BLANK.matcher(sentences.getString(key)).replaceAll(blank -> filled(blank, facts, language));
    }

    private static String filled(MatchResult blank, Map<String, Object> facts, Language language) {
        var fact = facts.getOrDefault(blank.group(1), "");
        return Matcher.quoteReplacement(fact instanceof Enum<?> word ? word(word, language) : fact.toString());
    }

    private static ResourceBundle sentences(Language language) {
        var sentences = SENTENCES.get(language);
        if (sentences == null) {
            throw new IllegalStateException("There is a bundle for every language");
        }
        return sentences;
    }

    private static Map<Language, ResourceBundle> load() {
        var all = new EnumMap<Language, ResourceBundle>(Language.class);
        for (var language : Language.values()) {
            all.put(language, ResourceBundle.getBundle(BUNDLE, language.locale()));
        }
        return all;
    }
}

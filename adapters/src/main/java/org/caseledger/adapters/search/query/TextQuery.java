package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words. Every word must be found, in whatever field.
 *
 * <p>Chinese is indexed character by character, so a phrase finds any part of a word, exactly. Words in Latin letters are
 * found whole, or by their beginning with a lower score. What could be the beginning of a number is looked for as such,
 * from six characters on.
 *
 * <p>A hit scores by the fields in which the words stand, not by how rare they are: what other cases say would change
 * that from page to page, and a hit could be seen twice or never.
 *
 * @param fields the text fields, with boosts: {@code item.name^3}
 * @param numbers the fields that hold numbers, found by their beginning
 */
record TextQuery(List<String> fields, List<String> numbers) {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 100;
    private static final int SHORTEST_NUMBER = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}，、；。]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z.]+");
    private static final Pattern LATIN_END = Pattern.compile(".*[\\p{IsLatin}0-9]");

    /** The conditions of a text; none if there is nothing to look for. */
    List<Query> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN_WORDS.split(text))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                        .map(this::word)
                        .toList();
    }

    private Query word(String word) {
        var ways = new ArrayList<Query>();
        ways.add(inAnyField(
                1,
                field -> Query.of(
                        query -> query.matchPhrase(phrase -> phrase.field(field).query(word)))));
        if (LATIN_END.matcher(word).matches()) {
            ways.add(inAnyField(
                    0.5f,
                    field -> Query.of(query -> query.matchPhrasePrefix(
                            phrase -> phrase.field(field).query(word)))));
        }
        var number = word.toUpperCase(Locale.ROOT).replace("-", "");
        if (number.length() >= SHORTEST_NUMBER && NUMBER.matcher(number).matches()) {
            numbers.forEach(field -> ways.add(beginning(field, number)));
        }
        return Query.of(query -> query.bool(any -> any.should(ways).minimumShouldMatch("1")));
    }

    /** The most important field in which it stands gives the score. */
    private Query inAnyField(float weight, Function<String, Query> in) {
        var each = fields.stream()
                .map(field -> field.split("\\^"))
                .map(field -> scored(in.apply(field[0]), weight * (field.length > 1 ? Float.parseFloat(field[1]) : 1)))
                .toList();
        return Query.of(query -> query.disMax(best -> best.queries(each)));
    }

    private static Query scored(Query condition, float score) {
        return Query.of(query ->
                query.constantScore(constant -> constant.filter(condition).boost(score)));
    }

    private static Query beginning(String field, String number) {
        return Query.of(query ->
                query.prefix(prefix -> prefix.field(field).value(number).boost(10f)));
    }
}

package org.caseledger.schema;

import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names are whole words, in the case that people who know GraphQL expect. */
final class Names {
    private static final Predicate<String> UPPER_CAMEL =
            Pattern.compile("([A-Z][a-z]+)+|JSON").asMatchPredicate();
    private static final Predicate<String> LOWER_CAMEL =
            Pattern.compile("[a-z]+([A-Z][a-z]+)*").asMatchPredicate();
    private static final Predicate<String> UPPER =
            Pattern.compile("[A-Z]+(_[A-Z]+)*").asMatchPredicate();
    private static final Predicate<String> INPUT =
            Pattern.compile(".+(Input|Filter|Order|Range)").asMatchPredicate();

    /** Short forms that people meet elsewhere and would have to guess here. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("addr amt app appl auth cert cfg cnt corr curr dept desc doc docs dob idx lang max min mgr mo msg nr no"
                            + " num org pct pos prev prop qty ref reg req res resp spec stat stmt tel tmp ts usr val"
                            + " ver yr")
                    .split(" "));

    private Names() {}

    static List<String> violations(GraphQLSchema schema) {
        return Elements.of(schema).stream()
                .filter(element -> !wellFormed(element) || abbreviated(element))
                .map(element -> element.path() + " is not named as a " + element.kind() + " should be")
                .toList();
    }

    private static boolean wellFormed(Element element) {
        var name = element.name();
        return switch (element.kind()) {
            case OUTPUT_TYPE -> UPPER_CAMEL.test(name) && !INPUT.test(name);
            case INPUT_TYPE -> UPPER_CAMEL.test(name) && INPUT.test(name);
            case FIELD, ARGUMENT, INPUT_FIELD -> LOWER_CAMEL.test(name);
            case WORD -> UPPER.test(name);
        };
    }

    private static boolean abbreviated(Element element) {
        return Arrays.stream(element.name().split("_|(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(ABBREVIATIONS::contains);
    }
}

package org.caseledger.adapters.commandline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;

/** Understands which views are to be made anew, and how. */
final class RebuildArguments {

    private RebuildArguments() {}

    static Command.Rebuild parse(List<String> titles, Map<String, String> options) {
        CommandLine.allow(options, Set.of("--compare", "--discard-old", "--no-demo"));
        var views = EnumSet.noneOf(View.class);
        titles.forEach(title -> views.add(view(title)));
        return new Command.Rebuild(
                views.isEmpty() ? EnumSet.allOf(View.class) : views,
                comparison(options.getOrDefault("--compare", "sample")),
                options.containsKey("--discard-old"));
    }

    private static View view(String title) {
        return Arrays.stream(View.values())
                .filter(view -> view.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "Expected views (" + titles() + ") after rebuild, but there is \"" + title + "\"."));
    }

    private static String titles() {
        return String.join(", ", Arrays.stream(View.values()).map(View::title).toList());
    }

    private static Thoroughness comparison(String word) {
        return Arrays.stream(Thoroughness.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "Expected --compare=sample, full or none, but \"" + word + "\" is none of them."));
    }
}

package org.caseledger.architecture.errorcodes;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all codes, in Markdown. */
final class CodeTables {

    private static final String INTRODUCTION =
            """
            # Error codes

            Every code by which the ledger refuses something. Codes are stable: a client may branch on them. A test \
            compares this page with the product; it is generated, so change the product's documentation instead.

            ## Refusals by rule

            In `userErrors` of a mutation: the rule was broken, and nothing was recorded. `legalBasis` says what stands \
            behind it.
            """;

    private CodeTables() {}

    static String page() {
        return Stream.of(
                        INTRODUCTION,
                        rules(RuleCodes.rules()),
                        section(
                                "Requests that do not fit how things stand",
                                "In `userErrors` of a mutation of those who run the ledger: nothing was changed. The message"
                                        + " says what to do instead.",
                                List.of("Code", "Meaning"),
                                RuleCodes.reasons()),
                        section(
                                "Values that cannot be what they claim to be",
                                "In `userErrors` of a mutation: an input is not well formed. The message never repeats it."
                                        + " An ellipsis stands for what is known only when it happens.",
                                List.of("Code", "Value", "Meaning"),
                                ValueCodes.values()),
                        section(
                                "Files that cannot be imported",
                                "Of the import of event logs.",
                                List.of("Code", "Meaning"),
                                ValueCodes.files()),
                        section(
                                "Errors of a request",
                                "In `extensions.code` of a top-level error: the request as a whole was not served.",
                                List.of("Code", "Meaning"),
                                RuleCodes.errors()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String rules(Stream<Code> codes) {
        var groups = new TreeMap<String, List<Code>>();
        codes.collect(Collectors.groupingBy(Code::group)).forEach(groups::put);
        return groups.entrySet().stream()
                .map(group -> "### " + group.getKey().replaceFirst("\\.$", "") + "\n\n"
                        + table(List.of("Code", "Legal basis", "Meaning"), group.getValue().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static String section(String title, String about, List<String> columns, Stream<Code> codes) {
        var rows = codes.sorted(Comparator.comparing(Code::name)).toList();
        return rows.isEmpty() ? "" : "## " + title + "\n\n" + about + "\n\n" + table(columns, rows.stream());
    }

    private static String table(List<String> columns, Stream<Code> codes) {
        var head = row(columns) + row(columns.stream().map(column -> "---").toList());
        return head
                + codes.map(code -> row(cells(code, columns.size()))).distinct().collect(Collectors.joining());
    }

    private static List<String> cells(Code code, int columns) {
        var name = "`" + code.name() + "`";
        return columns == 2 ? List.of(name, code.meaning()) : List.of(name, code.source(), code.meaning());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "\\<"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}

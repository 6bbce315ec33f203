package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of the benchmarks found: printed, and kept in {@code target/benchmark.md}, the table that sums it up first.
 */
final class Report {

    private static final Path FILE = Path.of("target", "benchmark.md");
    private static final List<Verdict> VERDICTS = new ArrayList<>();
    private static final StringBuilder SECTIONS = new StringBuilder();

    private Report() {}

    /** Adds a section. */
    static void section(String title, String... paragraphs) throws IOException {
        String text = "## " + title + "\n\n" + String.join("\n", paragraphs) + "\n";
        System.out.println("\n" + text);
        SECTIONS.append(text).append('\n');
        write();
    }

    /** Adds lines to the table that sums the run up, and prints it as far as it is. */
    static void verdicts(List<Verdict> more) throws IOException {
        VERDICTS.addAll(more);
        System.out.println("\n" + summary());
        write();
    }

    private static String summary() {
        var table = new StringBuilder("| | | goal | figure | |\n|---|---|---|---|---|\n");
        VERDICTS.forEach(verdict -> table.append(verdict.line()));
        return table.toString();
    }

    private static void write() throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, "# Benchmarks\n\n" + summary() + "\n" + SECTIONS);
    }

    /** Tells what is going on; not kept. */
    static void progress(String what) {
        System.out.println("... " + what);
    }
}

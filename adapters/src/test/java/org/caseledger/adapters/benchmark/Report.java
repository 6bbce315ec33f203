package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a run of the benchmarks found: printed, and kept in {@code target/benchmark.md}. */
final class Report {

    private static final Path FILE = Path.of("target", "benchmark.md");

    static {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.deleteIfExists(FILE);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Report() {}

    /** Adds a section. */
    static void section(String title, String... paragraphs) throws IOException {
        String text = "## " + title + "\n\n" + String.join("\n", paragraphs) + "\n";
        System.out.println("\n" + text);
        Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Tells what is going on; not kept. */
    static void progress(String what) {
        System.out.println("... " + what);
    }
}

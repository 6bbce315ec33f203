package org.caseledger.adapters.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code target/crash.md}: what long runs came to, one below the other. */
final class CrashReport {

    private CrashReport() {}

    static void add(String title, String text) throws IOException {
        var section = "## " + title + "\n\n" + text + "\n";
        System.out.println(section);
        Files.writeString(Path.of("target", "crash.md"), section, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package org.caseledger.adapters.xes;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds data that is no part of the product, in a folder {@code shared/data} beside or above the working directory. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return abort("There is no shared/data/" + name + " above the working directory");
    }
}

package org.caseledger.adapters.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that tests may read where it is at hand, beside the checkout; the product does not need it. */
public final class SharedData {

    private SharedData() {}

    /** The receipt log; a test is left out, and says so, where it is not at hand. */
    public static Path receiptLog() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared/data/receipt.xes.gz");
            if (Files.isReadable(file)) {
                return file;
            }
        }
        assumeTrue(false, "shared/data/receipt.xes.gz is not at hand, so this test is left out");
        throw new IllegalStateException("unreachable");
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

/** A server that takes small requests only. */
class ADocumentThatIsTooLargeTest {

    @Test
    void itAloneIsRefusedForGoodAndTheOthersOfTheRequestAreWritten() throws Exception {
        try (var there = new IndexesBehindADoor(getClass())) {
            var index = there.open(View.CERTIFICATES);
            var writer = new BulkWriter(
                    there.http, Duration.ofSeconds(1), new ViewMeters(new SimpleMeterRegistry(), "certificates"));
            var documents = new ArrayList<ViewDocument>();
            for (int i = 0; i < 9; i++) {
                documents.add(document("small" + i, 10));
            }
            documents.add(5, document("large", 5000));
            there.server.takesAtMost = 1000;

            var rejected = writer.write(index, documents);

            assertThat(rejected)
                    .containsExactly(new RejectedDocument("certificate-large", "large", 3, 413, "too_large"));
            assertThat(rejected).allMatch(RejectedDocument::isItsOwnFault);
            assertThat(there.found(index)).isEqualTo(9);
        }
    }

    private static ViewDocument document(String id, int length) {
        var json = "{\"name\": \"" + "x".repeat(length) + "\"}";
        return ViewDocument.of("certificate-" + id, id, 3, new RawValue(json));
    }
}

package org.caseledger.adapters.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.Test;

/** A ledger may hold a hundred million events, and only a demonstration's clients could use an example. */
class GreetingOnAnOrdinaryLedgerTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void readsNothingAndShowsNoCase() {
        var ledger = new TestLedger();
        ledger.demo.setUp();
        ledger.close();

        greet(ledger, false);

        assertThat(printed()).contains("The case ledger is ready").doesNotContain("The history of a case");
    }

    @Test
    void aDemonstrationShowsACase() {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();

            greet(ledger, true);

            assertThat(printed()).contains("The history of a case");
        }
    }

    private void greet(TestLedger ledger, boolean demoClients) {
        new WhenReady(ledger.reader, ledger.demo, new PrintStream(printed, true, UTF_8))
                .greet("http://127.0.0.1:8080", 1, demoClients, false);
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}

package org.caseledger.adapters.commandline;

import java.io.PrintStream;
import java.util.Set;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What is done between "started" and "ready to use": the demonstration, and a greeting with a case to look at. */
final class WhenReady {

    private static final Set<String> GOOD_ENDINGS = Set.of("case.rating-answered", "case.rated", "case.delivered");

    private final LedgerReader reader;
    private final SettingUpADemo demo;
    private final PrintStream out;

    WhenReady(LedgerReader reader, SettingUpADemo demo, PrintStream out) {
        this.reader = reader;
        this.demo = demo;
        this.out = out;
    }

    void setUpDemo() {
        if (demo.needed()) {
            out.println("Setting up the demonstration, because the ledger is empty (leave it out with --no-demo) …");
            out.println("Made " + demo.setUp() + " cases.");
        }
    }

    void greet(String address, double seconds, boolean demoClients, boolean console) {
        out.println(new Greeting(address, seconds, demoClients, console, demoClients ? exampleCase() : null).text());
    }

    /** Looks through the ledger, so it is only for one that is small: a demonstration. */
    private @Nullable String exampleCase() {
        return reader.after(null, 1, GOOD_ENDINGS).stream()
                .map(RecordedEvent::streamId)
                .map(stream -> StreamId.caseNumber(stream).value())
                .findFirst()
                .orElse(null);
    }
}

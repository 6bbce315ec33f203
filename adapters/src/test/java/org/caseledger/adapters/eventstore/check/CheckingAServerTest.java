package org.caseledger.adapters.eventstore.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against the double: each scenario has a line, and whoever runs it twice, or on the server of others, sees the same. */
class CheckingAServerTest {

    private final EventStoreDouble server = EventStoreDouble.started();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        server.close();
    }

    private int check(String... arguments) {
        out.reset();
        err.reset();
        return EngineCheck.run(arguments, server.connectionString(), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyScenarioPassesAlsoTheSecondTime() {
        assertThat(check("--prefix=mine")).as(printed()).isZero();
        var scenarios =
                printed().lines().filter(line -> line.startsWith("passed")).count();
        assertThat(scenarios).isGreaterThan(25);
        assertThat(printed()).endsWith(scenarios + " passed, 0 failed" + System.lineSeparator());

        assertThat(check()).as(printed()).isZero();
        assertThat(printed()).contains(scenarios + " passed, 0 failed");
    }

    @Test
    void someScenariosCanBeChosen() {
        assertThat(check("--scenario=Beginning a stream twice")).as(printed()).isZero();
        assertThat(printed()).contains("1 passed, 0 failed");

        assertThat(check("--scenario=no such thing")).isEqualTo(1);
        assertThat(printed()).contains("0 passed, 0 failed");
    }

    @Test
    void aScenarioThatFailsIsTold() {
        server.faults().answerNotReady(10_000);

        assertThat(check("--scenario=beginning a stream twice")).isEqualTo(1);
        assertThat(printed()).containsIgnoringCase("FAILED  beginning").contains("0 passed, 1 failed");
        assertThat(printed() + err).doesNotContain(server.connectionString());
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeSo() {
        server.close();

        assertThat(check()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Expected an EventStoreDB that answers")
                .doesNotContain(server.connectionString());
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        assertThat(check("--prefix=$all")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("prefix")
                .contains("$all")
                .contains("--help");

        assertThat(check("--prefx=x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--prefx");

        assertThat(EngineCheck.run(new String[0], null, printer(out), printer(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("connection string");
    }

    @Test
    void helpTellsEverything() {
        assertThat(check("--help")).isZero();
        assertThat(printed()).contains("--prefix", "--scenario", "Exit codes");
    }
}

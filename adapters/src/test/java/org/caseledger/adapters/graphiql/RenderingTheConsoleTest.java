package org.caseledger.adapters.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.caseledger.adapters.machine.Command;
import org.caseledger.adapters.machine.ServerUser;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser, where there is one. It would report what the page's own policy forbids: every other host. */
@HttpTest
class RenderingTheConsoleTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path profile;

    @Test
    void thePageRendersAndWantsNothingFromElsewhere() {
        var browser = ServerUser.installed("chromium");
        assumeThat(browser).as("Chromium is needed to render the console").isPresent();

        var rendered = new Command(line(browser.orElseThrow()), profile).run(Duration.ofMinutes(2));

        assertThat(rendered.output())
                .contains("graphiql-container")
                .contains("citizen-zhang")
                .doesNotContain("Content Security Policy")
                .doesNotContain("Uncaught");
    }

    private List<String> line(Path browser) {
        return List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--dump-dom",
                "http://127.0.0.1:" + port + "/graphiql");
    }
}

package org.caseledger.adapters.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.caseledger.adapters.machine.Command;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audits of the npm package graphql-http, all of them: what the draft demands, advises and allows. */
@HttpTest
class PassingTheAuditsOfGraphQlHttpTest {

    private static final Path SCRIPT = Path.of("src", "test", "graphql-http").toAbsolutePath();

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void everyAuditPasses() throws IOException {
        assumeThat(isThere("node") && isThere("npm"))
                .as("node and npm are needed to run the audits")
                .isTrue();
        for (var file : List.of("package.json", "package-lock.json", "audit.cjs")) {
            Files.copy(SCRIPT.resolve(file), folder.resolve(file));
        }
        var installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        assertThat(installed.succeeded()).as(installed.output()).isTrue();

        var audits = run("node", "audit.cjs", "http://127.0.0.1:" + port + "/graphql");

        assertThat(audits.output().lines()).hasSize(60).allMatch(line -> line.startsWith("ok\t"));
    }

    private Command.Outcome run(String... line) {
        return new Command(List.of(line), folder).run(Duration.ofMinutes(3));
    }

    private boolean isThere(String program) {
        try {
            return run(program, "--version").succeeded();
        } catch (java.io.UncheckedIOException notThere) {
            return false;
        }
    }
}

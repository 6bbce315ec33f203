package org.caseledger.adapters.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class OpeningTheConsoleTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void everythingThatThePageNamesComesFromHere() {
        var page = wire.get("/graphiql");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).doesNotContain("http:", "https:", "//");
        for (var name : new String[] {"react.js", "react-dom.js", "graphiql.js", "graphql-ws.js", "console.js"}) {
            assertThat(page.body()).contains("graphiql/" + name);
            assertThat(wire.get("/graphiql/" + name).status()).isEqualTo(200);
        }
    }

    @Test
    void headAnswersAsGetDoesWithoutTheBody() {
        for (var path : new String[] {"/graphiql", "/graphiql/graphiql.js", "/graphiql/clients"}) {
            var get = wire.get(path);
            var head = wire.send(wire.request(path).HEAD());

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
            assertThat(head.body()).isEmpty();
        }
        assertThat(wire.send(wire.request("/graphiql/package.json").HEAD()).status())
                .isEqualTo(404);
    }

    @Test
    void browsersAreToldToLoadFromHereOnly() {
        assertThat(wire.get("/graphiql").header("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .doesNotContain("http", "*");
    }

    @Test
    void theDemoClientsCanBeChosen() {
        assertThat(wire.get("/graphiql/clients").json().size()).isEqualTo(12);
    }

    @Test
    void nothingElseOfThePackagesIsServed() {
        assertThat(wire.get("/graphiql/package.json").status()).isEqualTo(404);
        assertThat(wire.get("/webjars/react/18.3.1/package.json").status()).isEqualTo(404);
    }
}

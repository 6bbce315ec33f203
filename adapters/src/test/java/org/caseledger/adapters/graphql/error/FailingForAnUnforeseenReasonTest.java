package org.caseledger.adapters.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class FailingForAnUnforeseenReasonTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void theClientGetsANumberThatTheLogHasToo(CapturedOutput log) {
        var answer = wire.ask("{ serviceItem(code: \"fault\") { code } }");

        assertThat(answer.code()).isEqualTo("INTERNAL");
        var incident = answer.json().at("/errors/0/extensions/incident").asString();
        assertThat(incident).isNotEmpty();
        assertThat(log.getAll()).contains(incident).contains("java.lang.IllegalStateException");
    }

    @Test
    void neitherGetsPersonalData(CapturedOutput log) {
        var answer = wire.ask("{ serviceItem(code: \"fault\") { code } }");

        assertThat(answer.body()).doesNotContain("110105189912310015", "Exception", "org.caseledger");
        assertThat(log.getAll()).doesNotContain("110105189912310015");
    }

    @Test
    void aLedgerThatIsAwayIsNoIncident(CapturedOutput log) {
        var answer = wire.ask("{ serviceItem(code: \"away\") { code } }");

        assertThat(answer.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.body()).doesNotContain("110105189912310015");
        assertThat(log.getAll()).doesNotContain("110105189912310015");
    }

    @Test
    void aViewThatIsBehindSaysHowFarItIs() {
        var answer = wire.askAs("supervisor-sun", "{ ledger(atLeast: \"AQAAAAAAAAABAAAAAAAAAAM\") { totalCount } }");

        assertThat(answer.code()).isEqualTo("VIEW_BEHIND");
        assertThat(answer.json().at("/errors/0/extensions/atLeast").asString()).isEqualTo("AQAAAAAAAAABAAAAAAAAAAM");
        assertThat(answer.json().at("/errors/0/extensions/position").asString()).isEqualTo("AQAAAAAAAAABAAAAAAAAAAI");
    }
}

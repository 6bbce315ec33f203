package org.caseledger.adapters.projectionstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HoldingALockTest {

    @Test
    void oneWhoseHostVanishesDoesNotHoldItForHours() throws SQLException {
        try (var ledger = new TestLedger();
                var connection = ledger.dataSource.getConnection()) {
            var same = new SingleConnectionDataSource(connection, true);
            var settings = new HashMap<String, Integer>();

            var held = new PostgresOneAtATime(same).run("a lock of the test", () -> {
                for (var name : new String[] {"idle", "interval", "count"}) {
                    settings.put(name, setting(same, "tcp_keepalives_" + name));
                }
            });

            assertThat(held).isTrue();
            assertThat(settings).isEqualTo(Map.of("idle", 5, "interval", 2, "count", 3));
        }
    }

    private static int setting(SingleConnectionDataSource session, String name) {
        try (var question = session.getConnection().createStatement();
                var answer = question.executeQuery("SHOW " + name)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

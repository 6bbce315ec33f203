package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.junit.jupiter.api.Test;

class StoppingInOrderTest {

    @Test
    void nothingIsLeftClaimedSoTheNextInstanceBeginsAtOnce() throws SQLException {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var views = TestViews.of(ledger);
            for (int times = 0; times < 5; times++) {
                views.caughtUp();
                views.close();
                assertThat(asked(
                                ledger,
                                "select processor || '/' || segment from projection_token where owner is not null"))
                        .as("claims after stop %d", times)
                        .isEmpty();
                assertThat(asked(ledger, "select projection from projection_instance"))
                        .as("instances after stop %d", times)
                        .isEmpty();
                views = views.again();
            }
            views.close();
        }
    }

    private static List<String> asked(TestLedger ledger, String sql) throws SQLException {
        try (var connection = ledger.dataSource.getConnection();
                var question = connection.prepareStatement(sql);
                var answer = question.executeQuery()) {
            var found = new ArrayList<String>();
            while (answer.next()) {
                found.add(answer.getString(1));
            }
            return found;
        }
    }
}

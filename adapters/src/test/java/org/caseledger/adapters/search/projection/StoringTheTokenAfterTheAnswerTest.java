package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class StoringTheTokenAfterTheAnswerTest {

    @Test
    void whileElasticsearchIsOverloadedTheTokenStandsAndAfterwardsNothingIsMissing() throws Exception {
        staysBehindAndCatchesUp(Mood.OVERLOADED);
    }

    @Test
    void whileAnswersAreLostTheTokenStandsAndAfterwardsNothingIsThereTwice() throws Exception {
        staysBehindAndCatchesUp(Mood.LOSES_ANSWERS);
    }

    private static void staysBehindAndCatchesUp(Mood mood) throws Exception {
        try (var ledger = new TestLedger();
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
            views.opened();
            elasticsearch.mood = mood;
            ledger.demo.setUp();
            until(() -> elasticsearch.refused.get() > 20);
            // The segment of the ledger's first event stands; others may have passed events that are not theirs.
            assertThat(views.tokensStored(View.LEDGER)).isLessThan(TestViews.SETTINGS.segments());

            elasticsearch.mood = Mood.WELL;
            views.caughtUp();

            assertThat(views.documents(View.LEDGER)).hasSize(ledger.size());
            assertThat(views.tokensStored(View.LEDGER)).isPositive();
            assertThat(new PostgresDeadLetters(ledger.dataSource).list(View.CASES, null, 1))
                    .isEmpty();
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}

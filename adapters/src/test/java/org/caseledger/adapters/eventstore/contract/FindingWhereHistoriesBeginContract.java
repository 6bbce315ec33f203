package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class FindingWhereHistoriesBeginContract extends EventStoreContract {

    private static final int HISTORIES = 10;

    @BeforeEach
    void givenHistoriesThatGrowSideBySide() {
        for (int i = 0; i < HISTORIES; i++) {
            ledger.engine().appendEvents(steps("case-" + i, 0, 2));
            ledger.engine().appendEvents(steps("case-" + i / 2, 2L + 3L * (i % 2), 3));
        }
    }

    @Test
    void eachIsThereOnceWhereItsFirstEventIs() {
        var begun = ledger.reader().begun(null, head(), 100);

        assertThat(begun)
                .extracting(Beginning::streamId)
                .containsExactly(
                        "case-0", "case-1", "case-2", "case-3", "case-4", "case-5", "case-6", "case-7", "case-8",
                        "case-9");
        assertThat(begun).allSatisfy(beginning -> assertThat(ledger.reader()
                        .at(beginning.streamId(), 0)
                        .orElseThrow()
                        .position())
                .isEqualTo(beginning.position()));
    }

    @Test
    void pageByPageItIsTheSame() {
        var found = new ArrayList<Beginning>();
        LedgerPosition place = null;
        for (var page = page(place); !page.isEmpty(); page = page(place)) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            found.addAll(page);
            place = page.getLast().position();
        }

        assertThat(found).isEqualTo(ledger.reader().begun(null, head(), 100));
    }

    @Test
    void whatBeganLaterIsLeftOut() {
        var all = ledger.reader().begun(null, head(), 100);

        assertThat(ledger.reader().begun(all.get(1).position(), all.get(4).position(), 100))
                .isEqualTo(all.subList(2, 5));
    }

    private List<Beginning> page(LedgerPosition place) {
        return ledger.reader().begun(place, head(), 3);
    }

    private LedgerPosition head() {
        return ledger.reader().head().orElseThrow();
    }
}

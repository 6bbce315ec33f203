package org.caseledger.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Aggregate.ITEM;
import static org.caseledger.domain.testing.ItemAsk.publishedItem;
import static org.caseledger.domain.testing.ItemAsk.revise;

import java.time.LocalDate;
import java.util.List;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.junit.jupiter.api.Test;

class RevisingAServiceItemTest {
    private static final LocalDate NEXT_MONTH = By.TODAY.plusMonths(1);

    @Test
    void aRevisionIsTheNextVersion() {
        ITEM.given(publishedItem())
                .when(revise(new ItemDraft().limits(15, 5), NEXT_MONTH))
                .then(new ServiceItemRevised(
                        By.NOW, Ask.ITEM, 2, new ItemDraft().limits(15, 5).terms(), NEXT_MONTH));
    }

    @Test
    void onlyWhatWasPublishedIsRevised() {
        ITEM.given(List.of()).when(revise(new ItemDraft(), NEXT_MONTH)).thenRefused(CatalogueRule.ITEM_NOT_FOUND);
    }

    @Test
    void versionsFollowOneAnother() {
        ITEM.given(publishedItem())
                .when(revise(new ItemDraft(), By.TODAY.minusDays(1)))
                .thenRefused(CatalogueRule.EFFECTIVE_BEFORE_PREDECESSOR);
    }

    @Test
    void theOldVersionHoldsUntilTheNewTakesEffect() {
        var item = (ServiceItem.Published)
                ITEM.fold(ITEM.after(publishedItem(), revise(new ItemDraft().limits(15, 5), NEXT_MONTH)));

        assertThat(item.inForceOn(By.TODAY.minusDays(1))).isNull();
        assertThat(item.inForceOn(NEXT_MONTH.minusDays(1)).number()).isEqualTo(1);
        assertThat(item.inForceOn(NEXT_MONTH).number()).isEqualTo(2);
        assertThat(item.latest()).isEqualTo(2);
    }
}

package org.caseledger.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Aggregate.ITEM;
import static org.caseledger.domain.testing.ItemAsk.publishedItem;
import static org.caseledger.domain.testing.ItemAsk.revise;
import static org.caseledger.domain.testing.ItemAsk.suspend;
import static org.caseledger.domain.testing.ItemAsk.suspendedItem;

import java.util.List;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.junit.jupiter.api.Test;

class SuspendingAServiceItemTest {
    @Test
    void anItemIsSuspended() {
        ITEM.given(publishedItem()).when(suspend()).then(new ServiceItemSuspended(By.NOW, Ask.ITEM, "设定依据已废止。"));
    }

    @Test
    void aFactIsRecordedOnce() {
        ITEM.given(suspendedItem()).when(suspend()).thenRefused(CatalogueRule.ITEM_ALREADY_SUSPENDED);
    }

    @Test
    void onlyWhatWasPublishedIsSuspended() {
        ITEM.given(List.of()).when(suspend()).thenRefused(CatalogueRule.ITEM_NOT_FOUND);
    }

    @Test
    void aSuspendedItemIsNotInForceUntilItIsRevised() {
        var suspended = (ServiceItem.Published) ITEM.fold(suspendedItem());
        var revised = (ServiceItem.Published) ITEM.fold(ITEM.after(suspendedItem(), revise(new ItemDraft(), By.TODAY)));

        assertThat(suspended.inForceOn(By.TODAY)).isNull();
        assertThat(revised.inForceOn(By.TODAY).number()).isEqualTo(2);
    }
}

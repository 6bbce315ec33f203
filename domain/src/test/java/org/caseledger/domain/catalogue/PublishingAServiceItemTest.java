package org.caseledger.domain.catalogue;

import static org.caseledger.domain.testing.Aggregate.ITEM;
import static org.caseledger.domain.testing.ItemAsk.publish;
import static org.caseledger.domain.testing.ItemAsk.publishedItem;
import static org.caseledger.domain.testing.ItemAsk.revise;

import java.util.List;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class PublishingAServiceItemTest {
    @Test
    void anItemIsPublished() {
        ITEM.given(List.of())
                .when(publish(new ItemDraft()))
                .then(new ServiceItemPublished(By.NOW, Ask.ITEM, new ItemDraft().terms(), By.TODAY));
    }

    @Test
    void anItemIsPublishedOnce() {
        ITEM.given(publishedItem()).when(publish(new ItemDraft())).thenRefused(CatalogueRule.ITEM_ALREADY_PUBLISHED);
    }

    @Test
    void aPromiseIsNotLongerThanTheLaw() {
        refused(CatalogueRule.PROMISE_LONGER_THAN_LAW, new ItemDraft().limits(20, 21));
    }

    @Test
    void noLimitIsLongerThanTheLongest() {
        refused(CatalogueRule.LIMIT_OUT_OF_RANGE, new ItemDraft().limits(46, 10));
        refused(CatalogueRule.LIMIT_OUT_OF_RANGE, new ItemDraft().limits(20, -1));
    }

    @Test
    void anItemIsReachable() {
        refused(CatalogueRule.ITEM_UNREACHABLE, new ItemDraft().channels());
        refused(CatalogueRule.ITEM_UNREACHABLE, new ItemDraft().served());
    }

    @Test
    void aStageHasDepartmentsEachOnce() {
        refused(CatalogueRule.STAGE_WITHOUT_DEPARTMENTS, new ItemDraft().stages(new ReviewStage("初审", List.of())));
        refused(
                CatalogueRule.STAGE_WITHOUT_DEPARTMENTS,
                new ItemDraft().stages(new ReviewStage("初审", List.of(Units.FIRE, Units.FIRE))));
    }

    private static void refused(CatalogueRule rule, ItemDraft item) {
        ITEM.given(List.of()).when(publish(item)).thenRefused(rule);
        ITEM.given(publishedItem()).when(revise(item, By.TODAY)).thenRefused(rule);
    }
}

package org.caseledger.domain.testing;

import java.time.LocalDate;
import java.util.List;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.ReviseServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.SuspendServiceItem;
import org.caseledger.domain.catalogue.CatalogueEvent;

/** Commands about a service item as examples give them. */
public final class ItemAsk {

    private ItemAsk() {}

    public static PublishServiceItem publish(ItemDraft item) {
        return new PublishServiceItem(Ask.ITEM, By.keeper(), item.terms(), By.TODAY);
    }

    public static ReviseServiceItem revise(ItemDraft item, LocalDate effectiveFrom) {
        return new ReviseServiceItem(Ask.ITEM, By.keeper(), item.terms(), effectiveFrom);
    }

    public static SuspendServiceItem suspend() {
        return new SuspendServiceItem(Ask.ITEM, By.keeper(), "设定依据已废止。");
    }

    public static List<CatalogueEvent> publishedItem() {
        return Aggregate.ITEM.after(List.of(), publish(new ItemDraft()));
    }

    public static List<CatalogueEvent> suspendedItem() {
        return Aggregate.ITEM.after(publishedItem(), suspend());
    }
}

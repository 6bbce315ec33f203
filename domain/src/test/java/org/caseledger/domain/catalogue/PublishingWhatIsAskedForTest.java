package org.caseledger.domain.catalogue;

import static org.caseledger.domain.testing.Aggregate.ITEM;
import static org.caseledger.domain.testing.ItemAsk.publish;

import java.math.BigDecimal;
import java.util.List;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.testing.ItemDraft;
import org.junit.jupiter.api.Test;

class PublishingWhatIsAskedForTest {
    @Test
    void aMaterialIsListedOnce() {
        refused(
                CatalogueRule.MATERIAL_LISTED_TWICE,
                new ItemDraft().materials(ItemDraft.material("申请表", true), ItemDraft.material(" 申请表", false)));
    }

    @Test
    void nobodyIsAskedForAHundredCopies() {
        refused(CatalogueRule.COPIES_OUT_OF_RANGE, copies(1, 100));
        refused(CatalogueRule.COPIES_OUT_OF_RANGE, copies(100, 1));
        refused(CatalogueRule.COPIES_OUT_OF_RANGE, copies(-1, 0));
        ITEM.given(List.of()).when(publish(copies(0, 99))).thenHappens(ServiceItemPublished.class);
    }

    @Test
    void aFeeIsNeverNegative() {
        refused(CatalogueRule.FEE_NEGATIVE, new ItemDraft().fee(new Fee(new BigDecimal("-0.01"), "示例价〔2026〕1号", true)));
        ITEM.given(List.of())
                .when(publish(new ItemDraft().fee(new Fee(BigDecimal.ZERO, "示例价〔2026〕1号", true))))
                .thenHappens(ServiceItemPublished.class);
    }

    @Test
    void aCertificateIsValidForAYearOrMore() {
        refused(CatalogueRule.VALID_YEARS_OUT_OF_RANGE, new ItemDraft().result("许可证（示例）", ItemDraft.TYPE_CODE, 0));
    }

    private static ItemDraft copies(int originals, int copies) {
        return new ItemDraft().materials(new RequiredMaterial("申请表", true, null, originals, copies));
    }

    private static void refused(CatalogueRule rule, ItemDraft item) {
        ITEM.given(List.of()).when(publish(item)).thenRefused(rule);
    }
}

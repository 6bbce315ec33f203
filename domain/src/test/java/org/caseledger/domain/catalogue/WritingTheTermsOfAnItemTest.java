package org.caseledger.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.domain.testing.Aggregate.ITEM;
import static org.caseledger.domain.testing.ItemAsk.publish;

import java.math.BigDecimal;
import java.util.List;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.caseledger.domain.text.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingTheTermsOfAnItemTest {
    @Test
    void textsHaveTheirLengths() {
        invalid("TEXT_TOO_LONG", new ItemDraft().name("项".repeat(201)));
        invalid("TEXT_TOO_LONG", new ItemDraft().legalBasis("法".repeat(501)));
        invalid("TEXT_TOO_LONG", new ItemDraft().conditions("条".repeat(2001)));
        invalid("TEXT_TOO_LONG", new ItemDraft().note("注".repeat(501)));
        invalid("TEXT_TOO_LONG", new ItemDraft().materials(ItemDraft.material("表".repeat(201), true)));
        invalid("TEXT_TOO_LONG", new ItemDraft().stages(new ReviewStage("审".repeat(101), List.of(Units.FIRE))));
        invalid("TEXT_TOO_LONG", new ItemDraft().result("证".repeat(101), null, null));
        invalid("TEXT_TOO_LONG", new ItemDraft().fee(new Fee(BigDecimal.ONE, "价".repeat(201), true)));
        invalid("TEXT_TOO_LONG", point("路".repeat(201), null, "0571-00000000"));
        invalid("TEXT_TOO_LONG", point(null, "时".repeat(201), "0571-00000000"));
    }

    @Test
    void whatMustBeThereIsThere() {
        invalid("TEXT_MISSING", new ItemDraft().name(" "));
        invalid("TEXT_MISSING", new ItemDraft().legalBasis("　"));
        invalid("TEXT_MISSING", new ItemDraft().materials(ItemDraft.material("", true)));
        invalid("TEXT_MISSING", new ItemDraft().result(" ", null, null));
    }

    @Test
    void codesAndPhonesAreInForm() {
        invalid("BASIC_CODE_FORM", new ItemDraft().basicCode("123"));
        invalid("REGION_CODE_FORM", new ItemDraft().region("3301"));
        invalid("PHONE_FORM", point(null, null, "总机一号"));
    }

    @Test
    void aBrokenTypeCodeWouldMakeEveryCertificateImpossible() {
        invalid("CERTIFICATE_TYPE_CODE_FORM", new ItemDraft().result("许可证（示例）", "11100000000013338W01", 5));
        invalid("CERTIFICATE_TYPE_CODE_FORM", new ItemDraft().result("许可证（示例）", "11100000000013338w011", 5));
    }

    @Test
    void theLongestTextsAndSeveralLinesAreTaken() {
        ITEM.given(List.of())
                .when(publish(new ItemDraft()
                        .name("项".repeat(200))
                        .conditions("一、\n二、" + "条".repeat(1900))
                        .service(new ServicePoint(null, null, List.of(), false, null))))
                .thenHappens(ServiceItemPublished.class);
    }

    private static ItemDraft point(@Nullable String address, @Nullable String hours, String phone) {
        return new ItemDraft().service(new ServicePoint(address, hours, List.of(phone), false, null));
    }

    private static void invalid(String code, ItemDraft item) {
        assertThatThrownBy(() -> ITEM.given(List.of()).when(publish(item)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, flaw -> assertThat(flaw.code()).isEqualTo(code));
    }
}

package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class ReadingARegionCodeTest {

    @Test
    void aStreetLiesInItsCountyAndProvince() {
        RegionCode street = RegionCode.of("330106 003");

        assertThat(street.county()).isEqualTo(new RegionCode("330106"));
        assertThat(street.province()).isEqualTo("33");
    }

    @Test
    void aCountyIsItsOwnCounty() {
        assertThat(RegionCode.of("３３０１０６").county()).isEqualTo(new RegionCode("330106"));
    }

    @Test
    void otherLengthsAndUnknownProvincesAreRefused() {
        refused("REGION_CODE_FORM", () -> RegionCode.of("3301"));
        refused("REGION_CODE_FORM", () -> RegionCode.of("33010600"));
        refused("REGION_CODE_FORM", () -> RegionCode.of("33010A"));
        refused("REGION_CODE_PROVINCE", () -> RegionCode.of("160000"));
    }
}

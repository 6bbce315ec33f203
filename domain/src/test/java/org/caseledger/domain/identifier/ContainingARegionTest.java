package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractBooleanAssert;
import org.junit.jupiter.api.Test;

class ContainingARegionTest {

    @Test
    void aProvinceContainsItsCitiesCountiesAndStreets() {
        contains("330000", "330100").isTrue();
        contains("330000", "330106").isTrue();
        contains("330000", "330106003").isTrue();
        contains("330000", "430100").isFalse();
    }

    @Test
    void aCityWhoseOwnNumberEndsInAZeroContainsItsCounties() {
        contains("331000", "331002").isTrue();
        contains("331000", "331102").isFalse();
    }

    @Test
    void aPartContainsNeitherItsWholeNorItsNeighbour() {
        contains("330100", "330000").isFalse();
        contains("330106", "330100").isFalse();
        contains("330106", "330108").isFalse();
        contains("330106003", "330106").isFalse();
    }

    @Test
    void nineDigitsWithoutAStreetAreTheCountyOrMore() {
        contains("330106000", "330106").isTrue();
        contains("330106", "330106000").isTrue();
        contains("330106000", "330106003").isTrue();
        contains("330106000", "330108").isFalse();
        contains("330000000", "330106").isTrue();
    }

    @Test
    void aStreetWhoseNumberEndsInZerosIsAStreet() {
        contains("330106200", "330106200").isTrue();
        contains("330106200", "330106201").isFalse();
    }

    private static AbstractBooleanAssert<?> contains(String whole, String part) {
        return assertThat(new RegionCode(whole).contains(new RegionCode(part))).as("%s contains %s", whole, part);
    }
}

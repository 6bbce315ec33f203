package org.caseledger.domain.identifier;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An administrative region 行政区划: six digits of GB/T 2260 (province, city, county), or nine with the street or
 * township. Only the province is looked up: counties come and go, and documents keep the old code.
 *
 * @param value six or nine digits
 */
public record RegionCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}([0-9]{3})?");
    private static final Kind KIND = new Kind("regionCode", "a region code of 6 or 9 digits in a known province");
    private static final int COUNTY_DIGITS = 6;
    private static final String NO_STREET = "000";
    private static final Pattern NO_CITY_OR_COUNTY = Pattern.compile("(00){1,2}$");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** @throws InvalidIdentifier {@code REGION_CODE_FORM}, {@code REGION_CODE_PROVINCE} */
    public RegionCode {
        KIND.require(FORM.matcher(value).matches(), "REGION_CODE_FORM", "it is not 6 or 9 digits");
        KIND.require(hasKnownProvince(value), "REGION_CODE_PROVINCE", "its first two digits name none");
    }

    /** Reads what a person typed; spaces, dashes and full-width digits are allowed. */
    public static RegionCode of(String typed) {
        return new RegionCode(Typed.compact(typed));
    }

    /** The first two digits, which name the province, autonomous region or municipality. */
    public String province() {
        return value.substring(0, 2);
    }

    /** The county or district that the region is, or lies in. */
    public RegionCode county() {
        return value.length() == COUNTY_DIGITS ? this : new RegionCode(value.substring(0, COUNTY_DIGITS));
    }

    /** Whether another region is this one or lies in it: 330000 contains 330100, 330106 and 330106003. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(naming());
    }

    /** The digits that name the region: whatever it leaves open is filled with zeros. */
    private String naming() {
        var street = value.length() > COUNTY_DIGITS && !value.endsWith(NO_STREET);
        return street ? value : NO_CITY_OR_COUNTY.matcher(county().value).replaceFirst("");
    }

    /** Precondition: at least two characters. */
    static boolean hasKnownProvince(String digits) {
        return PROVINCES.contains(digits.substring(0, 2));
    }
}

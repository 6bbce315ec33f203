package org.caseledger.domain.code;

/** The level of government that exercises an item, 行使层级. */
public enum AdministrativeLevel implements NationalCode {
    NATIONAL("1", "国家级"),
    PROVINCE("2", "省级"),
    CITY("3", "市级"),
    COUNTY("4", "县级"),
    TOWNSHIP("5", "镇（乡、街道）级"),
    VILLAGE("6", "村（社区）级"),
    GRADED("7", "分级");

    private final String code;
    private final String chinese;

    AdministrativeLevel(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static AdministrativeLevel fromCode(String code) {
        return Codes.find(AdministrativeLevel.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}

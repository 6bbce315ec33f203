package org.caseledger.domain.code;

/** Whom an item serves, and what an applicant is, 服务对象. */
public enum ServedParty implements NationalCode {
    NATURAL_PERSON("1", "自然人"),
    ENTERPRISE("2", "企业"),
    PUBLIC_INSTITUTION("3", "事业单位"),
    SOCIAL_ORGANISATION("4", "社会组织"),
    GOVERNMENT_BODY("5", "政府机关"),
    OTHER_ORGANISATION("6", "其他组织");

    private final String code;
    private final String chinese;

    ServedParty(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static ServedParty fromCode(String code) {
        return Codes.find(ServedParty.class, code);
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

package org.caseledger.domain.code;

/** By what right the implementing body acts, 实施主体性质. */
public enum BodyNature implements NationalCode {
    STATUTORY_BODY("1", "法定机关"),
    AUTHORISED_ORGANISATION("2", "授权组织"),
    ENTRUSTED_ORGANISATION("3", "受委托组织"),
    OTHER("9", "其他");

    private final String code;
    private final String chinese;

    BodyNature(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static BodyNature fromCode(String code) {
        return Codes.find(BodyNature.class, code);
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

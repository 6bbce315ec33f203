package org.caseledger.domain.code;

/** Whether a case is decided on the spot or within a promised limit, 办件类型. */
public enum CaseType implements NationalCode {
    INSTANT("1", "即办件"),
    PROMISED("2", "承诺件"),
    OTHER("9", "其他");

    private final String code;
    private final String chinese;

    CaseType(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static CaseType fromCode(String code) {
        return Codes.find(CaseType.class, code);
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

package org.caseledger.domain.code;

/** What a review did with the case, 业务动作. The annex names the actions; the digits follow the pattern of its other sets. */
public enum ReviewAction implements NationalCode {
    PASS("1", "通过"),
    SEND_BACK("2", "退回"),
    OTHER("9", "其他");

    private final String code;
    private final String chinese;

    ReviewAction(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static ReviewAction fromCode(String code) {
        return Codes.find(ReviewAction.class, code);
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

package org.caseledger.domain.code;

/** The way by which a person reaches the office, 办理形式; {@link #ONLINE} is a computer, {@link #MOBILE} a phone. */
public enum Channel implements NationalCode {
    WINDOW("1", "窗口办理"),
    ONLINE("2", "网上办理（电脑端）"),
    MOBILE("3", "网上办理（移动端）"),
    COURIER("4", "快递申请"),
    OTHER("9", "其他");

    private final String code;
    private final String chinese;

    Channel(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static Channel fromCode(String code) {
        return Codes.find(Channel.class, code);
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

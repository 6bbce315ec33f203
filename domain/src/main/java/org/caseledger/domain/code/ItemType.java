package org.caseledger.domain.code;

/** What kind of act a service item is, 事项类型. The ranges that the annex leaves to extensions, 11-19 and from 21, have no words. */
public enum ItemType implements NationalCode {
    ADMINISTRATIVE_POWER("00", "行政权力"),
    LICENSING("01", "行政许可"),
    PENALTY("02", "行政处罚"),
    COERCION("03", "行政强制"),
    LEVY("04", "行政征收"),
    PAYMENT("05", "行政给付"),
    INSPECTION("06", "行政检查"),
    CONFIRMATION("07", "行政确认"),
    REWARD("08", "行政奖励"),
    ADJUDICATION("09", "行政裁决"),
    OTHER("10", "其他"),
    PUBLIC_SERVICE("20", "公共服务");

    private final String code;
    private final String chinese;

    ItemType(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static ItemType fromCode(String code) {
        return Codes.find(ItemType.class, code);
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

package org.caseledger.domain.code;

/**
 * A procedure that stops the clock, 特别程序, as the Administrative Licensing Law art. 45 lists them. GB/T 39046-2020
 * knows two kinds only: 1 is an extension, which is no procedure here, and 2 is anything else. So all of these share
 * the code 2, and no code leads back to a word.
 */
public enum SpecialProcedure implements NationalCode {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审");

    private final String chinese;

    SpecialProcedure(String chinese) {
        this.chinese = chinese;
    }

    /** Always 2. */
    @Override
    public String code() {
        return "2";
    }

    @Override
    public String chinese() {
        return chinese;
    }
}

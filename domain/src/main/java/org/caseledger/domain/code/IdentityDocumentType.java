package org.caseledger.domain.code;

/** What proves who a person is: the well-known part of GA/T 2000.156 常用证件代码 (before it GA/T 517-2004), to which GB/T 39046-2020 refers. */
public enum IdentityDocumentType implements NationalCode {
    IDENTITY_CARD("111", "居民身份证"),
    TEMPORARY_IDENTITY_CARD("112", "临时居民身份证"),
    HOUSEHOLD_REGISTER("113", "户口簿"),
    DIPLOMATIC_PASSPORT("411", "外交护照"),
    SERVICE_PASSPORT("412", "公务护照"),
    PASSPORT("414", "普通护照"),
    TAIWAN_RESIDENT_PERMIT("511", "台湾居民来往大陆通行证"),
    HONG_KONG_MACAO_RESIDENT_PERMIT("516", "港澳居民来往内地通行证"),
    FOREIGNER_PERMANENT_RESIDENCE("553", "外国人永久居留证"),
    OTHER_DOCUMENT("990", "其他");

    private final String code;
    private final String chinese;

    IdentityDocumentType(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static IdentityDocumentType fromCode(String code) {
        return Codes.find(IdentityDocumentType.class, code);
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

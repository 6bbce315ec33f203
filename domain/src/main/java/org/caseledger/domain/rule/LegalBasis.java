package org.caseledger.domain.rule;

/** The laws and standards that rules and events cite, written once so that they read the same everywhere. */
public final class LegalBasis {

    /** Administrative Licensing Law of the People's Republic of China 行政许可法 (2019). */
    public static final String LICENSING_LAW = "Administrative Licensing Law ";

    /** Provisions on Online Government Services 关于在线政务服务的若干规定 (State Council Order 716). */
    public static final String ORDER_716 = "State Council Order 716 ";

    /** Ratings of government services 国办发〔2019〕51号. */
    public static final String RATINGS = "State Council General Office (2019) No. 51";

    /** Basic data of government service platforms 政务服务平台基础数据规范. */
    public static final String GB_39046 = "GB/T 39046-2020";

    /** Electronic certificates 电子证照 (GB/T 36902, 36903, 36904-2018). */
    public static final String CERTIFICATES = "GB/T 36902-2018 to 36904-2018";

    /** Not law: a rule of this ledger, with the reason after the colon. */
    public static final String HOUSE_RULE = "House rule: ";

    private LegalBasis() {}
}

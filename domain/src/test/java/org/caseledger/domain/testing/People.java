package org.caseledger.domain.testing;

import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;

/** Invented applicants; their identifiers have right check characters and belong to nobody. */
public final class People {

    /** A citizen. */
    public static final NaturalPerson CITIZEN = person("示例甲", "110105189912310015", "0571-0000 0001");
    /** A citizen who acts for others. */
    public static final NaturalPerson AGENT = person("示例乙", "330106189901010014", "0571-0000 0002");
    /** An enterprise. */
    public static final Organisation ENTERPRISE =
            Organisation.of(ServedParty.ENTERPRISE, "示例餐饮有限公司", new CreditCode("91330106MA00000016"), "0571-0000 0003");

    private People() {}

    private static NaturalPerson person(String name, String number, String phone) {
        return NaturalPerson.of(name, IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, number), phone);
    }
}

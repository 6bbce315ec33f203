package org.caseledger.application.demo;

import java.util.List;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;

/** Fictional people and companies. The people would have been born in the nineteenth century. */
public final class DemoPeople {

    /** The person behind {@link DemoAccount#CITIZEN_ZHANG}. */
    public static final NaturalPerson ZHANG = person("张三", "110105189912310015");

    /** The person behind {@link DemoAccount#CITIZEN_WANG}. */
    public static final NaturalPerson WANG = person("王五", "330106189901010014");

    /** The company behind {@link DemoAccount#ENTERPRISE_HUAXIA}. */
    public static final Organisation HUAXIA = company("华夏餐饮有限公司", "91330106MA00000016");

    private static final List<Party> PEOPLE = List.of(
            ZHANG,
            WANG,
            person("李秀英", "330106189001100073"),
            person("陈建国", "330106189002110142"),
            person("刘芳", "330106189003120211"),
            person("周伟", "330106189004130286"),
            person("吴敏", "330106189005140355"),
            person("Maria Rossi", "330106189006150424"));

    private static final List<Party> COMPANIES = List.of(
            HUAXIA,
            company("西溪湿地茶业有限公司", "91330106MA00000029"),
            company("龙井山房餐饮店", "91330106MA0000003C"),
            company("钱塘物流有限公司", "91330106MA0000004F"),
            company("之江医疗管理有限公司", "91330106MA0000005J"),
            company("文三路电子商务有限公司", "91330106MA0000006M"),
            company("灵隐环保科技有限公司", "91330106MA0000007Q"),
            company("古荡社区公益服务中心", "91330106MA0000008U"));

    private DemoPeople() {}

    static Party person(int n) {
        return PEOPLE.get(Math.floorMod(n, PEOPLE.size()));
    }

    static Party company(int n) {
        return COMPANIES.get(Math.floorMod(n, COMPANIES.size()));
    }

    private static NaturalPerson person(String name, String identityNumber) {
        return NaturalPerson.of(
                name, IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, identityNumber), "0571-8700 0000");
    }

    private static Organisation company(String name, String creditCode) {
        return Organisation.of(ServedParty.ENTERPRISE, name, CreditCode.of(creditCode), "0571-8800 0000");
    }
}

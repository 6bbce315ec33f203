package org.caseledger.application.demo;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.Fee;
import org.caseledger.domain.catalogue.ItemResult;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.catalogue.ServicePoint;
import org.caseledger.domain.catalogue.TimeLimits;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.ItemCode;
import org.jspecify.annotations.Nullable;

/** The service items of the demonstration: several departments, levels, kinds, with and without reviews and fees. */
public enum DemoItem {
    /** Food business licence: fire and planning review side by side. */
    FOOD(
            "0131002",
            DemoUnits.MARKET,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "食品经营许可",
            "《中华人民共和国食品安全法》第三十五条",
            new TimeLimits(20, 10, "自受理之日起计算"),
            EnumSet.of(ServedParty.NATURAL_PERSON, ServedParty.ENTERPRISE),
            List.of(must("食品经营许可申请书"), must("营业执照"), must("经营场所平面图"), may("从业人员健康证明")),
            List.of(stage("并联审查", DemoUnits.FIRE, DemoUnits.PLANNING)),
            null,
            certificate("食品经营许可证", "001", 5)),
    /** Registration of a small business, decided on the spot. */
    SHOP(
            "0131010",
            DemoUnits.MARKET,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "个体工商户登记",
            "《促进个体工商户发展条例》第十一条",
            new TimeLimits(3, 0, "当场办结"),
            EnumSet.of(ServedParty.NATURAL_PERSON),
            List.of(must("登记申请书"), must("经营场所使用证明")),
            List.of(),
            null,
            certificate("营业执照", "002", null)),
    /** Fire safety of places where many people gather. */
    FIRE_SAFETY(
            "0195003",
            DemoUnits.FIRE,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "公众聚集场所投入使用、营业前消防安全检查",
            "《中华人民共和国消防法》第十五条",
            new TimeLimits(10, 8, null),
            EnumSet.of(ServedParty.ENTERPRISE),
            List.of(must("消防安全检查申报表"), must("消防设施检测报告"), may("场所平面布置图")),
            List.of(stage("现场检查", DemoUnits.FIRE)),
            null,
            certificate("消防安全检查合格证", "003", null)),
    /** Planning permit for a building: two stages, one after the other. */
    PLANNING(
            "0115007",
            DemoUnits.PLANNING,
            ItemType.LICENSING,
            AdministrativeLevel.CITY,
            "建设工程规划许可证核发",
            "《中华人民共和国城乡规划法》第四十条",
            new TimeLimits(20, 12, "公示期不计入办理时限"),
            EnumSet.of(ServedParty.ENTERPRISE, ServedParty.PUBLIC_INSTITUTION),
            List.of(must("建设工程规划许可申请表"), must("土地使用证明"), must("建设工程设计方案")),
            List.of(stage("方案审查", DemoUnits.PLANNING), stage("消防审查", DemoUnits.FIRE)),
            null,
            certificate("建设工程规划许可证", "004", null)),
    /** Road freight licence. */
    TRANSPORT(
            "0118014",
            DemoUnits.TRANSPORT,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "道路货物运输经营许可",
            "《中华人民共和国道路运输条例》第二十四条",
            new TimeLimits(20, 5, null),
            EnumSet.of(ServedParty.ENTERPRISE, ServedParty.NATURAL_PERSON),
            List.of(must("道路货物运输经营申请表"), must("车辆技术等级评定证明"), must("驾驶人员从业资格证")),
            List.of(stage("材料审查", DemoUnits.TRANSPORT)),
            null,
            certificate("道路运输经营许可证", "005", 4)),
    /** Registration of a medical institution. */
    MEDICAL(
            "0123005",
            DemoUnits.HEALTH,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "医疗机构执业登记",
            "《医疗机构管理条例》第十五条",
            new TimeLimits(45, 25, null),
            EnumSet.of(ServedParty.ENTERPRISE, ServedParty.PUBLIC_INSTITUTION),
            List.of(must("医疗机构申请执业登记注册书"), must("设置医疗机构批准书"), must("科室人员名录")),
            List.of(stage("专家评审", DemoUnits.HEALTH), stage("消防审查", DemoUnits.FIRE)),
            null,
            certificate("医疗机构执业许可证", "006", 5)),
    /** Hygiene licence of a public place. */
    HYGIENE(
            "0123015",
            DemoUnits.HEALTH,
            ItemType.LICENSING,
            AdministrativeLevel.COUNTY,
            "公共场所卫生许可",
            "《公共场所卫生管理条例》第四条",
            new TimeLimits(20, 1, "实行告知承诺"),
            EnumSet.of(ServedParty.ENTERPRISE, ServedParty.NATURAL_PERSON),
            List.of(must("卫生许可证申请表"), must("卫生检测报告")),
            List.of(stage("现场核查", DemoUnits.HEALTH)),
            null,
            certificate("卫生许可证", "007", 4)),
    /** Residence permit of a person who has moved here. */
    RESIDENCE(
            "2009006",
            DemoUnits.POLICE,
            ItemType.PUBLIC_SERVICE,
            AdministrativeLevel.TOWNSHIP,
            "居住证办理",
            "《居住证暂行条例》第九条",
            new TimeLimits(15, 7, null),
            EnumSet.of(ServedParty.NATURAL_PERSON),
            List.of(must("居住证申领表"), must("居住地住址证明"), may("本人照片")),
            List.of(),
            new Fee(new BigDecimal("10.00"), "浙价费〔2016〕41号", true),
            certificate("居住证", "008", 1)),
    /** Allowance for the very old: its result is a payment, not a certificate. */
    ALLOWANCE(
            "0511002",
            DemoUnits.CIVIL_AFFAIRS,
            ItemType.PAYMENT,
            AdministrativeLevel.TOWNSHIP,
            "高龄老人津贴给付",
            "《中华人民共和国老年人权益保障法》第三十三条",
            new TimeLimits(20, 10, null),
            EnumSet.of(ServedParty.NATURAL_PERSON),
            List.of(must("高龄津贴申请表"), must("居民户口簿")),
            List.of(stage("社区初审", DemoUnits.CIVIL_AFFAIRS)),
            null,
            new ItemResult("高龄津贴发放", null, null, false)),
    /** Pollution permit, with an appraisal by experts. */
    POLLUTION(
            "0116008",
            DemoUnits.ECOLOGY,
            ItemType.LICENSING,
            AdministrativeLevel.CITY,
            "排污许可证核发",
            "《排污许可管理条例》第六条",
            new TimeLimits(30, 20, "技术评估时间不计入"),
            EnumSet.of(ServedParty.ENTERPRISE),
            List.of(must("排污许可证申请表"), must("自行监测方案"), must("环境影响评价批复")),
            List.of(stage("技术审查", DemoUnits.ECOLOGY)),
            null,
            certificate("排污许可证", "009", 5));

    private final ItemCode code;
    private final ItemTerms terms;

    DemoItem(
            String catalogueNumber,
            Unit body,
            ItemType type,
            AdministrativeLevel level,
            String name,
            String legalBasis,
            TimeLimits limits,
            Set<ServedParty> served,
            List<RequiredMaterial> materials,
            List<ReviewStage> stages,
            @Nullable Fee fee,
            ItemResult result) {
        this.code = ItemCode.of(body.code().value() + "2" + catalogueNumber + "00000");
        this.terms = new ItemTerms(
                name,
                catalogueNumber + "000",
                type,
                limits.promisedDays() == 0 ? CaseType.INSTANT : CaseType.PROMISED,
                level,
                body,
                BodyNature.STATUTORY_BODY,
                List.of(),
                legalBasis,
                served,
                EnumSet.of(Channel.WINDOW, Channel.ONLINE, Channel.MOBILE, Channel.COURIER),
                "330106",
                true,
                limits,
                "材料齐全、符合法定形式",
                materials,
                stages,
                fee,
                result,
                new ServicePoint(
                        "杭州市西湖区文三路1号政务服务中心", "工作日 9:00-12:00, 13:30-17:00", List.of("0571-12345"), true, null));
    }

    /** The implementation code. */
    public ItemCode code() {
        return code;
    }

    /** The terms of version 1. */
    public ItemTerms terms() {
        return terms;
    }

    private static RequiredMaterial must(String name) {
        return new RequiredMaterial(name, true, null, 1, 0);
    }

    private static RequiredMaterial may(String name) {
        return new RequiredMaterial(name, false, null, 0, 1);
    }

    private static ReviewStage stage(String name, Unit... departments) {
        return new ReviewStage(name, List.of(departments));
    }

    private static ItemResult certificate(String name, String type, @Nullable Integer years) {
        return new ItemResult(name, "11100000000013338W" + type, years, true);
    }
}

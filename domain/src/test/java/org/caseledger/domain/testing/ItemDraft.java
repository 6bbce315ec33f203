package org.caseledger.domain.testing;

import java.math.BigDecimal;
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
import org.jspecify.annotations.Nullable;

/**
 * Terms of an invented licence for eating houses, of which an example changes what it is about. Two departments review
 * side by side, then the authority itself; form and plan are mandatory, the lease is not.
 */
public final class ItemDraft {

    /** Mandatory. */
    public static final String FORM = "申请表";
    /** Mandatory. */
    public static final String PLAN = "平面图";
    /** Listed, not mandatory. */
    public static final String LEASE = "租赁合同";
    /** The type of certificate that a grant leads to. */
    public static final String TYPE_CODE = "11100000000013338W011";

    private String name = "餐饮服务经营许可（示例）";
    private @Nullable String basicCode = "0001160010";
    private String legalBasis = "《示例条例》第一条";
    private List<Unit> jointBodies = List.of();
    private Set<ServedParty> served = Set.of(ServedParty.NATURAL_PERSON, ServedParty.ENTERPRISE);
    private Set<Channel> channels = Set.of(Channel.WINDOW, Channel.ONLINE, Channel.COURIER);
    private String region = "330106";
    private boolean acrossRegions;
    private TimeLimits limits = new TimeLimits(20, 10, null);
    private @Nullable String conditions = "有固定经营场所。";
    private List<RequiredMaterial> materials =
            List.of(material(FORM, true), material(PLAN, true), material(LEASE, false));
    private List<ReviewStage> stages = List.of(
            new ReviewStage("联合审查", List.of(Units.FIRE, Units.HEALTH)),
            new ReviewStage("复核", List.of(Units.AUTHORITY)));
    private @Nullable Fee fee = new Fee(new BigDecimal("12.50"), "示例价〔2026〕1号", true);
    private ItemResult result = new ItemResult("餐饮服务许可证（示例）", TYPE_CODE, 5, true);
    private ServicePoint service = new ServicePoint("示例路1号", "工作日9:00-17:00", List.of("0571-00000000"), true, null);

    /** A material as the item's list has it. */
    public static RequiredMaterial material(String name, boolean mandatory) {
        return new RequiredMaterial(name, mandatory, null, 1, 0);
    }

    public ItemDraft name(String other) {
        name = other;
        return this;
    }

    public ItemDraft basicCode(String other) {
        basicCode = other;
        return this;
    }

    public ItemDraft legalBasis(String other) {
        legalBasis = other;
        return this;
    }

    public ItemDraft jointBodies(Unit... others) {
        jointBodies = List.of(others);
        return this;
    }

    public ItemDraft served(ServedParty... others) {
        served = Set.of(others);
        return this;
    }

    public ItemDraft channels(Channel... others) {
        channels = Set.of(others);
        return this;
    }

    public ItemDraft region(String other) {
        region = other;
        return this;
    }

    public ItemDraft acrossRegions(boolean other) {
        acrossRegions = other;
        return this;
    }

    public ItemDraft limits(int statutory, int promised) {
        limits = new TimeLimits(statutory, promised, null);
        return this;
    }

    public ItemDraft note(String note) {
        limits = new TimeLimits(limits.statutoryDays(), limits.promisedDays(), note);
        return this;
    }

    public ItemDraft conditions(String other) {
        conditions = other;
        return this;
    }

    public ItemDraft materials(RequiredMaterial... others) {
        materials = List.of(others);
        return this;
    }

    public ItemDraft stages(ReviewStage... others) {
        stages = List.of(others);
        return this;
    }

    public ItemDraft fee(@Nullable Fee other) {
        fee = other;
        return this;
    }

    public ItemDraft result(String resultName, @Nullable String typeCode, @Nullable Integer years) {
        result = new ItemResult(resultName, typeCode, years, true);
        return this;
    }

    public ItemDraft withoutCertificate() {
        return result("备案通知（示例）", null, null);
    }

    public ItemDraft service(ServicePoint other) {
        service = other;
        return this;
    }

    /** The terms. */
    public ItemTerms terms() {
        return new ItemTerms(
                name,
                basicCode,
                ItemType.LICENSING,
                CaseType.PROMISED,
                AdministrativeLevel.COUNTY,
                Units.AUTHORITY,
                BodyNature.STATUTORY_BODY,
                jointBodies,
                legalBasis,
                served,
                channels,
                region,
                acrossRegions,
                limits,
                conditions,
                materials,
                stages,
                fee,
                result,
                service);
    }
}

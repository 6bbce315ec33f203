package org.caseledger.domain.catalogue;

import java.util.List;
import java.util.Set;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/**
 * One version of a service item, field by field as GB/T 39046 lists them.
 *
 * @param name the item's name, at most 200 characters
 * @param basicCode the basic code 基本编码, 10 characters
 * @param type the item type 事项类型
 * @param caseType instant or promised 办件类型
 * @param level the level at which it is exercised 行使层级
 * @param body the implementing body 实施主体; it decides
 * @param bodyNature the nature of that body 实施主体性质
 * @param jointBodies bodies that implement it together 联办机构
 * @param legalBasis the law behind the item 设定依据
 * @param served whom it serves 服务对象
 * @param channels the channels by which it can be applied for 办理形式
 * @param region the region in which it is offered, GB/T 2260
 * @param acrossRegions whether it can be applied for in another region 跨域通办
 * @param limits the statutory and the promised time limit
 * @param conditions the acceptance conditions 受理条件
 * @param materials what must be handed in 申请材料
 * @param stages the review stages in order; empty if the body decides without reviews
 * @param fee the fee and its basis, if one is charged
 * @param result what a grant leads to 审批结果
 * @param service address, hours and telephones of the window
 */
public record ItemTerms(
        String name,
        @Nullable String basicCode,
        ItemType type,
        CaseType caseType,
        AdministrativeLevel level,
        Unit body,
        BodyNature bodyNature,
        List<Unit> jointBodies,
        String legalBasis,
        Set<ServedParty> served,
        Set<Channel> channels,
        String region,
        boolean acrossRegions,
        TimeLimits limits,
        @Nullable String conditions,
        List<RequiredMaterial> materials,
        List<ReviewStage> stages,
        @Nullable Fee fee,
        ItemResult result,
        ServicePoint service) {

    /** Copies the collections, so that a version stays what it was. */
    public ItemTerms {
        jointBodies = List.copyOf(jointBodies);
        served = Set.copyOf(served);
        channels = Set.copyOf(channels);
        materials = List.copyOf(materials);
        stages = List.copyOf(stages);
    }

    /** Whether several bodies handle a case together, which gives the longer limits of art. 42 para. 2. */
    public boolean joint() {
        return !jointBodies.isEmpty();
    }
}

package org.caseledger.application.demo;

import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CreditCode;

/** The units of a fictional district. Their credit codes have right check characters and belong to nobody. */
public final class DemoUnits {

    /** Decides on food business and shop registrations. */
    public static final Unit MARKET = unit("11330106MB0000001G", "西湖区市场监督管理局");

    /** Reviews, and decides on fire safety. */
    public static final Unit FIRE = unit("11330106MB0000002K", "西湖区消防救援大队");

    /** Runs the general window. */
    public static final Unit SERVICE_CENTRE = unit("11330106MB0000003N", "西湖区政务服务中心");

    /** Reviews, and decides on planning permits. */
    public static final Unit PLANNING = unit("11330106MB0000004R", "市规划和自然资源局西湖分局");

    /** Keeps the catalogue and oversees the process. */
    public static final Unit SUPERVISION = unit("11330106MB0000005W", "西湖区政务服务管理办公室");

    /** Decides on road transport. */
    public static final Unit TRANSPORT = unit("11330106MB00000060", "西湖区交通运输局");

    /** Decides on medical institutions and hygiene. */
    public static final Unit HEALTH = unit("11330106MB00000073", "西湖区卫生健康局");

    /** Decides on residence permits. */
    public static final Unit POLICE = unit("11330106MB00000086", "杭州市公安局西湖区分局");

    /** Decides on social organisations and allowances. */
    public static final Unit CIVIL_AFFAIRS = unit("11330106MB00000099", "西湖区民政局");

    /** Decides on pollution permits. */
    public static final Unit ECOLOGY = unit("11330106MB0000010E", "杭州市生态环境局西湖分局");

    private DemoUnits() {}

    private static Unit unit(String code, String name) {
        return Unit.of(CreditCode.of(code), name);
    }
}

package org.caseledger.adapters.security;

import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CreditCode;

/** The units of the demonstration: real names of offices, made-up credit codes. */
public final class DemoUnits {

    /** The general window 综合窗口, which takes everything. */
    public static final Unit GENERAL_WINDOW = unit("11330106MB0000003N", "西湖区政务服务中心");

    /** The fire department, which reviews. */
    public static final Unit FIRE = unit("11330106MB0000002K", "西湖区消防救援大队");

    /** The planning department, which reviews. */
    public static final Unit PLANNING = unit("11330106MB0000004R", "市规划和自然资源局西湖分局");

    /** Market regulation, which decides and issues. */
    public static final Unit MARKET_REGULATION = unit("11330106MB0000001G", "西湖区市场监督管理局");

    /** The office that oversees the process and keeps the catalogue. */
    public static final Unit SERVICE_ADMINISTRATION = unit("11330106MB0000005W", "西湖区政务服务管理办公室");

    private DemoUnits() {}

    private static Unit unit(String code, String name) {
        return Unit.of(new CreditCode(code), name);
    }
}

package org.caseledger.domain.testing;

import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CreditCode;

/** Units of an invented district. */
public final class Units {

    /** Implements the items, runs the window and decides. */
    public static final Unit AUTHORITY = Unit.of(new CreditCode("11330106MB0000001G"), "示例区行政审批局");
    /** Reviews side by side with {@link #HEALTH}. */
    public static final Unit FIRE = Unit.of(new CreditCode("11330106MB0000002K"), "示例区消防救援局");
    /** Reviews side by side with {@link #FIRE}. */
    public static final Unit HEALTH = Unit.of(new CreditCode("11330106MB0000003N"), "示例区卫生健康局");
    /** Has no part in any item. */
    public static final Unit OUTSIDER = Unit.of(new CreditCode("11430000006122244L"), "外省示例局");

    private Units() {}
}

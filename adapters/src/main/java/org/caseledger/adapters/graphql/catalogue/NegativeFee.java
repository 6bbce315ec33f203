package org.caseledger.adapters.graphql.catalogue;

import java.math.BigDecimal;
import org.caseledger.domain.text.InvalidValue;

/** Nobody is paid for applying. */
final class NegativeFee extends InvalidValue {

    private static final long serialVersionUID = 1L;

    private NegativeFee() {
        super("FEE_NEGATIVE", "yuan", "a fee of 0 yuan or more", "it is less");
    }

    static BigDecimal check(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            throw new NegativeFee();
        }
        return yuan;
    }
}

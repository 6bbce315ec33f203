package org.caseledger.domain.catalogue;

import java.math.BigDecimal;

/**
 * A fee.
 *
 * @param yuan the amount in yuan (CNY)
 * @param basis the rule that allows it 收费依据
 * @param payableOnline whether it can be paid online
 */
public record Fee(BigDecimal yuan, String basis, boolean payableOnline) {}

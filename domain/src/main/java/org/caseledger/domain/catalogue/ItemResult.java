package org.caseledger.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a grant leads to.
 *
 * @param name the result's name 审批结果名称
 * @param certificateTypeCode the type code of the electronic certificate, 21 characters (GB/T 36904); null if the result
 *     is no certificate, and a grant then closes the case
 * @param validYears how many years the certificate is valid; null for no end
 * @param deliverableByCourier whether it can be sent
 */
public record ItemResult(
        String name,
        @Nullable String certificateTypeCode,
        @Nullable Integer validYears,
        boolean deliverableByCourier) {}

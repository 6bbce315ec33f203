package org.caseledger.domain.delivery;

/** How a result reaches the applicant 送达方式. */
public enum DeliveryMethod {
    /** Handed over at the unified window 窗口领取. */
    WINDOW,
    /** Sent 邮寄送达. */
    COURIER,
    /** Put into the applicant's electronic file 电子送达. */
    ELECTRONIC
}

package org.caseledger.domain.certificate;

/** Why a certificate ends before its time. */
public enum RevocationGround {
    /** The grant was unlawful 撤销 (art. 69). */
    ANNULLED,
    /** The holder broke the law 吊销 (行政处罚法 art. 9). */
    WITHDRAWN_AS_PENALTY,
    /** The holder gave it up, died or was dissolved, or it lost its object 注销 (art. 70). */
    CANCELLED
}

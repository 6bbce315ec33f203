package org.caseledger.domain.certificate;

import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CaseNumber;

/**
 * A certificate as its events tell it.
 *
 * <p>Its life: it is issued from a granted case; it may be suspended and reinstated; it is revoked, or simply expires,
 * which needs no event because its last day is known from the beginning.
 */
public sealed interface Certificate {

    /** Before its first event. */
    record Unissued() implements Certificate {}

    /**
     * An issued certificate.
     *
     * @param caseNumber the case that it comes from
     * @param issuer the unit that issued it
     * @param standing whether it is in force
     */
    record Issued(CaseNumber caseNumber, Unit issuer, Standing standing) implements Certificate {

        Issued standing(Standing next) {
            return new Issued(caseNumber, issuer, next);
        }
    }

    /** Whether a certificate is in force, apart from its last day. */
    enum Standing {
        /** In force. */
        VALID,
        /** Out of force for the time being. */
        SUSPENDED,
        /** Ended for good. */
        REVOKED
    }
}

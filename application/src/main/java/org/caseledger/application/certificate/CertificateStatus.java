package org.caseledger.application.certificate;

/** What the public may know about a certificate. */
public enum CertificateStatus {
    /** In force. */
    VALID,
    /** Issued, but its first day is still to come. */
    NOT_YET_VALID,
    /** Out of force for the time being. */
    SUSPENDED,
    /** Ended for good before its last day. */
    REVOKED,
    /** Its last day is over. */
    EXPIRED,
    /** No such certificate was issued here. */
    UNKNOWN
}

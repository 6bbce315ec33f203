package org.caseledger.domain.submission;

import org.caseledger.domain.identifier.CertificateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A material that the applicant has handed in, or that the government holds already 一次生成、多方复用.
 *
 * @param name its name on the item's list
 * @param reusedCertificate the certificate that satisfies it without being handed in again (Order 716 art. 7); null if
 *     it was handed in
 * @param digest {@code sha256:} and the hexadecimal digest of the file, if it was handed in electronically
 */
public record SubmittedMaterial(
        String name, @Nullable CertificateIdentifier reusedCertificate, @Nullable String digest) {

    /** A material handed in on paper. */
    public static SubmittedMaterial onPaper(String name) {
        return new SubmittedMaterial(name, null, null);
    }
}

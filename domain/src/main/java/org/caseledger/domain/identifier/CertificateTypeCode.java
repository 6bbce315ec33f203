package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * The type code 证照类型代码 of electronic certificates, GB/T 36904-2018: the first part of every
 * {@link CertificateIdentifier} of that type.
 *
 * @param value 21 upper-case letters and digits: the defining body's credit code and three digits
 */
public record CertificateTypeCode(String value) {
    /** The form, as the identifier needs it. */
    static final String FORM = "[0-9A-Z]{21}";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Kind KIND =
            new Kind("certificateTypeCode", "a certificate type code of 21 upper-case letters and digits");

    /** @throws InvalidIdentifier {@code CERTIFICATE_TYPE_CODE_FORM} */
    public CertificateTypeCode {
        KIND.require(PATTERN.matcher(value).matches(), "CERTIFICATE_TYPE_CODE_FORM", "it is not");
    }

    /** Reads what a person typed; lower case, full-width characters, spaces and dashes are allowed. */
    public static CertificateTypeCode of(String typed) {
        return new CertificateTypeCode(Typed.compact(typed));
    }
}

package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * The identifier of an electronic certificate 电子证照标识, GB/T 36904-2018: the arc {@code 1.2.156.3005.2}, type code,
 * issuer, serial, version and check character, with dots between them. The check character is ISO/IEC 7064 MOD 37,36
 * over type code, issuer, serial and version, without the arc and without the dots.
 *
 * @param value all parts, upper case; the serial has 1 to 30 characters
 */
public record CertificateIdentifier(String value) {
    private static final String ARC = "1.2.156.3005.2.";
    private static final int HIGHEST_VERSION = 999;
    private static final Pattern FORM =
            Pattern.compile(CertificateTypeCode.FORM + "\\.[0-9A-Z]{18}\\.[0-9A-Z]{1,30}\\.(?!000)[0-9]{3}\\.[0-9A-Z]");
    private static final Kind KIND = new Kind(
            "certificateIdentifier",
            ARC + "<type code, 21>.<issuer, 18>.<serial>.<version, 001 to 999>.<matching check character>");

    /**
     * @throws InvalidIdentifier {@code CERTIFICATE_IDENTIFIER_ARC}, {@code CERTIFICATE_IDENTIFIER_FORM},
     *     {@code CERTIFICATE_IDENTIFIER_CHECK_CHARACTER}, and as {@link CreditCode} for the issuer
     */
    public CertificateIdentifier {
        KIND.require(value.startsWith(ARC), "CERTIFICATE_IDENTIFIER_ARC", "it starts otherwise");
        String parts = value.substring(ARC.length());
        KIND.require(
                FORM.matcher(parts).matches(),
                "CERTIFICATE_IDENTIFIER_FORM",
                "a part is missing, too short or too long");
        KIND.require(
                Mod3736.verifies(parts.replace(".", "")),
                "CERTIFICATE_IDENTIFIER_CHECK_CHARACTER",
                "a character is wrong or out of order");
        var unused = new CreditCode(parts.split("\\.")[1]);
    }

    /** Reads what a person typed; lower case, full-width characters and spaces are allowed. */
    public static CertificateIdentifier of(String typed) {
        return new CertificateIdentifier(Typed.compact(typed));
    }

    /**
     * The identifier of a certificate that is being issued.
     *
     * @param typeCode 21 characters: the defining body's credit code and three digits
     * @param serial 1 to 30 characters, unique for type and issuer
     * @param version 1 to 999; a reissued certificate counts up
     * @throws InvalidIdentifier as the constructor
     */
    public static CertificateIdentifier compose(String typeCode, CreditCode issuer, String serial, int version) {
        KIND.require(version >= 1 && version <= HIGHEST_VERSION, "CERTIFICATE_IDENTIFIER_VERSION", "it is " + version);
        String body = typeCode + "." + issuer.value() + "." + serial + "." + threeDigits(version);
        KIND.require(body.matches("[0-9A-Z.]+"), "CERTIFICATE_IDENTIFIER_FORM", "it has a wrong character");
        return new CertificateIdentifier(ARC + body + "." + Mod3736.compute(body.replace(".", "")));
    }

    /** The type of certificate, 21 characters. */
    public String typeCode() {
        return part(0);
    }

    /** The body that issued it. */
    public CreditCode issuer() {
        return new CreditCode(part(1));
    }

    /** The issuer's serial number. */
    public String serial() {
        return part(2);
    }

    /** From 1 to 999. */
    public int version() {
        return Integer.parseInt(part(3));
    }

    /** The check character over the four parts before it. */
    public char checkCharacter() {
        return value.charAt(value.length() - 1);
    }

    private String part(int index) {
        return value.substring(ARC.length()).split("\\.")[index];
    }

    private static String threeDigits(int version) {
        return Integer.toString(1000 + version).substring(1);
    }
}

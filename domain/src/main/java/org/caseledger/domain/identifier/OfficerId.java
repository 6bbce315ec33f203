package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * Who acted for an office, as the identity provider names them. Opaque, and by contract no personal data: it stands in
 * the metadata of events, which are never erased. An identity number in its place is refused.
 *
 * @param value 1 to 64 visible ASCII characters, case kept
 */
public record OfficerId(String value) {
    private static final Pattern FORM = Pattern.compile("[!-~]{1,64}");
    private static final Kind KIND = new Kind("officerId", "an opaque identifier of 1 to 64 visible ASCII characters");

    /** @throws InvalidIdentifier {@code OFFICER_ID_FORM}, {@code OFFICER_ID_PERSONAL} */
    public OfficerId {
        KIND.require(FORM.matcher(value).matches(), "OFFICER_ID_FORM", "it is not");
        KIND.require(!isIdentityNumber(value), "OFFICER_ID_PERSONAL", "it is a citizen's identity number");
    }

    /** Reads what an identity provider or a configuration names; surrounding white space is dropped. */
    public static OfficerId of(String given) {
        return new OfficerId(given.strip());
    }

    private static boolean isIdentityNumber(String value) {
        try {
            var unused = IdentityNumber.of(value);
            return true;
        } catch (InvalidIdentifier opaque) {
            return false;
        }
    }
}

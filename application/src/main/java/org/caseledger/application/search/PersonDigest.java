package org.caseledger.application.search;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;

/**
 * Stands for a person or an organisation in the search views, which never hold identity numbers: the same one always
 * has the same digest, and without the ledger's secret nobody can tell whose it is.
 */
@FunctionalInterface
public interface PersonDigest {

    /** The digest of an identity, a text that only {@link PersonDigest} makes. */
    String digest(String identity);

    /** The digest of an applicant, agent or holder. */
    default String of(Party party) {
        return switch (party) {
            case NaturalPerson person ->
                ofDocument(person.document().type(), person.document().number());
            case Organisation organisation ->
                ofCreditCode(organisation.creditCode().value());
        };
    }

    /** The digest of whoever holds an identity document. */
    default String ofDocument(IdentityDocumentType type, String number) {
        return digest("document\n" + type.code() + "\n" + number);
    }

    /** The digest of whoever has a credit code. */
    default String ofCreditCode(String code) {
        return digest("credit-code\n" + code);
    }

    /**
     * HMAC-SHA-256 (RFC 2104) in hexadecimal digits.
     *
     * @param secret the ledger's secret, at least 16 bytes
     */
    static PersonDigest keyed(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("Expected a secret of at least 16 bytes, but got " + secret.length);
        }
        var key = new SecretKeySpec(secret, "HmacSHA256");
        return identity -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                return HexFormat.of().formatHex(mac.doFinal(identity.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
            }
        };
    }
}

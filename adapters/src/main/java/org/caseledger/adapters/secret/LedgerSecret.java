package org.caseledger.adapters.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes digests that nobody can make, or try values against, without the ledger's secret: HMAC-SHA-256 (RFC 2104). Each
 * purpose has digests of its own.
 *
 * <p>The secret must stay the same for as long as the ledger lives: with another one, repeated requests look new, and
 * nobody's cases are found until the search views are built again.
 */
public final class LedgerSecret {

    /** The length of a secret that is made here, and the least that a configured one may have. */
    public static final int BYTES = 32;

    /** RFC 2104 wants no less than half of it. */
    private static final int SEAL = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * A secret.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #BYTES} bytes
     */
    public LedgerSecret(byte[] secret) {
        if (secret.length < BYTES) {
            throw new IllegalArgumentException(
                    "Expected a secret of at least " + BYTES + " bytes, but it has " + secret.length);
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The digest of what a client sent: 64 hexadecimal digits. */
    public String contentDigest(String content) {
        return digest("content\n", content);
    }

    /** The digest that stands for a person in search keys: 64 hexadecimal digits. */
    public String personDigest(String identity) {
        return digest("person\n", identity);
    }

    /** The seal of a cursor: the first half of a digest, 32 hexadecimal digits. */
    public String cursorSeal(String cursor) {
        return digest("cursor\n", cursor).substring(0, SEAL);
    }

    private String digest(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((purpose + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "LedgerSecret[…]";
    }
}

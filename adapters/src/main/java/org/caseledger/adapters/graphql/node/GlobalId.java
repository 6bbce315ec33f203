package org.caseledger.adapters.graphql.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A global id: base64url of the type, a colon and the key.
 *
 * @param type what kind of object
 * @param key which one; a public number, never personal data
 */
public record GlobalId(Type type, String key) {

    /** The kinds of objects. */
    public enum Type {
        /** A case, by its number. */
        CASE,
        /** A version of a service item, by code, slash and number. */
        ITEM,
        /** A certificate, by its identifier. */
        CERTIFICATE,
        /** An entry of the ledger, by history, slash and sequence. */
        ENTRY
    }

    /** The id as clients see it. */
    public String text() {
        var plain = type.name() + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an id that {@link #text} wrote; empty for any other text. */
    public static Optional<GlobalId> parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new GlobalId(Type.valueOf(plain.substring(0, colon)), plain.substring(colon + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What stands before the last slash of the key; all of it if there is none. */
    String head() {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** The number behind the last slash of the key; -1 if there is none. */
    int number() {
        try {
            return Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}

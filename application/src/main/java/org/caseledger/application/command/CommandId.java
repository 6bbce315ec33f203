package org.caseledger.application.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.caseledger.domain.actor.Actor;

/**
 * Ids that follow from what they stand for, so that doing a thing twice gives the same id twice.
 *
 * <p>They are UUIDs of version 8 (RFC 9562 section 5.8) over SHA-256: custom, not random, and not to be guessed without
 * the text that they come from.
 */
public final class CommandId {

    private CommandId() {}

    /** The id of a repeatable command: the same for the same actor and client mutation id. */
    public static UUID of(Actor actor, Once once) {
        return derived("command\n" + actor.id() + "\n" + once.clientMutationId());
    }

    /** The id of the n-th message that a command gives rise to. */
    public static UUID message(UUID command, int n) {
        return derived("message\n" + command + "\n" + n);
    }

    /** A UUID of version 8 over a text. */
    public static UUID derived(String text) {
        var hash = ByteBuffer.wrap(sha256(text));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** SHA-256 (FIPS 180-4) over the UTF-8 of a text: 32 bytes. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

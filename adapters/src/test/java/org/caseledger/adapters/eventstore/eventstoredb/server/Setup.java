package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a node is set up.
 *
 * @param version which server it imitates
 * @param clock by which it dates events
 * @param certificate what it encrypts with; null for plain text
 * @param authentication who is let in; null for everybody
 */
public record Setup(
        ServerVersion version, Clock clock, @Nullable SelfSigned certificate, @Nullable Credentials authentication) {

    /** A name and its password. */
    public record Credentials(String user, String password) {}

    /** The newest version, plain text, everybody. */
    public static Setup plain() {
        return new Setup(ServerVersion.V24_10, Clock.systemUTC(), null, null);
    }

    /** Imitating this version. */
    public Setup of(ServerVersion other) {
        return new Setup(other, clock, certificate, authentication);
    }

    /** Dating events by this clock. */
    public Setup by(Clock other) {
        return new Setup(version, other, certificate, authentication);
    }

    /** Encrypted with this certificate. */
    public Setup encryptedWith(SelfSigned other) {
        return new Setup(version, clock, other, authentication);
    }

    /** Open only to this user. */
    public Setup openTo(String user, String password) {
        return new Setup(version, clock, certificate, new Credentials(user, password));
    }

    boolean isEncrypted() {
        return certificate != null;
    }
}

package org.caseledger.application.command;

import org.jspecify.annotations.Nullable;

/**
 * What comes around a command and is not the domain's business.
 *
 * @param once makes the command repeatable; null if the client gave no id
 * @param expectedVersion the version that the client has seen; null if it does not care
 * @param correlationId ties together everything that one request or one import causes
 */
public record Envelope(@Nullable Once once, @Nullable Long expectedVersion, String correlationId) {

    /** A command that is neither repeatable nor tied to a version. */
    public static Envelope plain(String correlationId) {
        return new Envelope(null, null, correlationId);
    }
}

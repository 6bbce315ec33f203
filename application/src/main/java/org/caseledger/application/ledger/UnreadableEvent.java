package org.caseledger.application.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Stands for the payload of an event that the ledger holds but this program cannot read: its name or revision is that of
 * a newer program, or its bytes are not what they should be. Where it is, and under which name, is known; so it holds up
 * its own history, and nothing else.
 *
 * @param name the stable business name under which it is recorded
 * @param revision the revision of that name, or null if it has none
 * @param known what it would be if it could be read; null if this program does not know the name
 * @param reason why it cannot be read, in a few words without its content
 */
public record UnreadableEvent(String name, @Nullable String revision, @Nullable Class<?> known, String reason) {

    /** The metadata that stand for metadata that cannot be read hold this key, and nothing else. */
    public static final String METADATA = "unreadable";
}

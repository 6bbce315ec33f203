package org.caseledger.application.shell;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.Once;
import org.jspecify.annotations.Nullable;

/**
 * The repeatable commands that a history has answered already. It is folded from the events' metadata, so it holds under
 * the same optimistic lock as the state, and needs no table of its own.
 */
final class CommandLog {

    private record Entry(String digest, long lastSequence) {}

    private final Map<String, Entry> answered = new HashMap<>();

    void note(MetaData metaData, long sequence) {
        if (metaData.get(EventMetadata.CONTENT_DIGEST) instanceof String digest
                && metaData.get(EventMetadata.CAUSATION) instanceof String command) {
            answered.merge(
                    command,
                    new Entry(digest, sequence),
                    (before, now) -> new Entry(before.digest(), now.lastSequence()));
        }
    }

    /** The answer that a command got the first time, or null if it is new. */
    @Nullable
    Answer earlier(Instruction<?> instruction) {
        var entry = answered.get(instruction.id().toString());
        var once = instruction.envelope().once();
        if (entry == null || once == null) {
            return null;
        }
        checkSameContent(once, entry);
        return new Answer(entry.lastSequence(), 0);
    }

    private static void checkSameContent(Once once, Entry entry) {
        if (!entry.digest().equals(once.contentDigest())) {
            throw CommandRule.IDEMPOTENCY_CONFLICT.refused(
                    "the same content under the same client mutation id", "the content is another one");
        }
    }
}

package org.caseledger.adapters.graphql.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseledger.adapters.eventformat.EventNames;
import org.caseledger.adapters.eventformat.LedgerJson;
import org.caseledger.adapters.graphql.actor.Actor;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.node.Node;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;
import org.caseledger.application.ledger.titles.EntryTitles;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.LedgerEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * One fact in the ledger as the API shows it, in a language.
 *
 * <p>Of an entry that this program cannot read, it says where it stands, when it was recorded, by whom and under which
 * name; its {@code data} are empty then.
 *
 * <p>{@code data} is the whole fact, the applicant included: whoever may read the case reads it. Rights to single fields
 * are not part of this.
 */
public final class LedgerEntry implements Node {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final Pattern REVISION = Pattern.compile("\\d{1,9}");

    private final RecordedEvent recorded;
    private final Language language;

    /** An entry in a language. */
    public LedgerEntry(RecordedEvent recorded, Language language) {
        this.recorded = recorded;
        this.language = language;
    }

    /** What was read of it. */
    RecordedEvent recorded() {
        return recorded;
    }

    @Override
    public String id() {
        return new GlobalId(GlobalId.Type.ENTRY, recorded.streamId() + "/" + recorded.sequence()).text();
    }

    public int sequence() {
        return Math.toIntExact(recorded.sequence());
    }

    public LedgerPosition position() {
        return recorded.position();
    }

    public String type() {
        return recorded.type();
    }

    public int revision() {
        var revision = recorded.revision();
        return revision == null || !REVISION.matcher(revision).matches() ? 1 : Integer.parseInt(revision);
    }

    public String title() {
        return recorded.isReadable()
                ? EntryTitles.title(recorded.type(), recorded.payload(), language)
                : recorded.type();
    }

    public @Nullable String summary() {
        return recorded.isReadable() ? EntryTitles.summary(recorded.type(), recorded.payload(), language) : null;
    }

    public Instant occurredAt() {
        return recorded.payload() instanceof LedgerEvent event ? event.occurredAt() : recorded.recordedAt();
    }

    public Instant recordedAt() {
        return recorded.recordedAt();
    }

    public Actor actor() {
        return Actor.of(recorded.metadata());
    }

    public Channel channel() {
        return Channel.valueOf(recorded.metadata().getOrDefault(EventMetadata.CHANNEL, Channel.OTHER.name()));
    }

    public Object data() {
        return recorded.isReadable() ? LedgerJson.mapper().convertValue(recorded.payload(), OBJECT) : Map.of();
    }

    public @Nullable String caseNumber() {
        return behind(StreamId.CASE);
    }

    public @Nullable String certificateIdentifier() {
        return behind(StreamId.CERTIFICATE);
    }

    public String correlationId() {
        return recorded.metadata().getOrDefault(EventMetadata.CORRELATION, recorded.eventId());
    }

    public @Nullable String causationId() {
        return recorded.metadata().get(EventMetadata.CAUSATION);
    }

    public String legalBasis() {
        var event = recorded.payload() instanceof UnreadableEvent unreadable
                ? unreadable.known()
                : recorded.payload().getClass();
        return event == null ? "" : EventNames.of(event).basis();
    }

    private @Nullable String behind(String kind) {
        var streamId = recorded.streamId();
        return streamId.startsWith(kind) ? streamId.substring(kind.length()) : null;
    }
}

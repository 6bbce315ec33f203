package org.caseledger.adapters.graphql.ledger;

import java.time.Instant;
import java.util.Map;
import org.caseledger.adapters.eventformat.EventNames;
import org.caseledger.adapters.eventformat.LedgerJson;
import org.caseledger.adapters.graphql.actor.Actor;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.node.Node;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.titles.EntryTitles;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.LedgerEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * One fact in the ledger as the API shows it, in a language.
 *
 * <p>{@code data} is the whole fact, the applicant included: whoever may read the case reads it. Rights to single fields
 * are not part of this.
 */
public final class LedgerEntry implements Node {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

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
        return revision == null ? 1 : Integer.parseInt(revision);
    }

    public String title() {
        return EntryTitles.title(recorded.type(), recorded.payload(), language);
    }

    public @Nullable String summary() {
        return EntryTitles.summary(recorded.type(), recorded.payload(), language);
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
        return LedgerJson.mapper().convertValue(recorded.payload(), OBJECT);
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
        return EventNames.of(recorded.payload().getClass()).basis();
    }

    private @Nullable String behind(String kind) {
        var streamId = recorded.streamId();
        return streamId.startsWith(kind) ? streamId.substring(kind.length()) : null;
    }
}

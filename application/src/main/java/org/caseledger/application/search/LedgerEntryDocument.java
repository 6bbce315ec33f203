package org.caseledger.application.search;

import java.time.Instant;
import java.util.List;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.event.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event in the search view, found by who did what, where and when. What happened in full is read from the ledger, by
 * stream and sequence.
 *
 * @param eventId the event's UUID
 * @param position its place in the ledger, see {@link SortablePosition}
 * @param streamId whose history it belongs to
 * @param sequence its place in that history
 * @param type its stable business name
 * @param occurredAt when it happened
 * @param recordedAt when the ledger recorded it
 * @param actor the account that acted
 * @param role the role in which it acted
 * @param units credit code of the unit that acted; name of the unit that handled a recorded step
 * @param channel the channel by which it came
 * @param caseNumber the case that it belongs to
 * @param itemCode the service item that it is about, or that its case is about
 * @param certificate the certificate that it belongs to
 * @param stepName the name of a recorded step
 * @param handler who handled a recorded step
 * @param source the system or log of a recorded step or case
 * @param texts what was written: opinions, reasons, findings
 */
public record LedgerEntryDocument(
        String eventId,
        String position,
        String streamId,
        long sequence,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String role,
        List<String> units,
        @Nullable String channel,
        @Nullable String caseNumber,
        @Nullable String itemCode,
        @Nullable String certificate,
        @Nullable String stepName,
        @Nullable String handler,
        @Nullable String source,
        List<String> texts) {

    /** Reads what is absent as empty. */
    public LedgerEntryDocument {
        units = Lists.orEmpty(units);
        texts = Lists.orEmpty(texts);
    }

    /** Its place in the ledger. */
    public LedgerPosition place() {
        return SortablePosition.parse(position);
    }

    /**
     * The document of an event.
     *
     * @param itemCode the item of its case, which the event itself does not say; null if it belongs to none
     * @throws org.caseledger.application.ledger.HistoryUnreadableException if it cannot be read
     */
    public static LedgerEntryDocument of(RecordedEvent recorded, @Nullable String itemCode) {
        recorded.requireReadable();
        var step = recorded.payload() instanceof DepartmentStepRecorded e ? e.step() : null;
        var said = recorded.metadata();
        return new LedgerEntryDocument(
                recorded.eventId(),
                SortablePosition.of(recorded.position()),
                recorded.streamId(),
                recorded.sequence(),
                recorded.type(),
                recorded.payload() instanceof LedgerEvent event ? event.occurredAt() : recorded.recordedAt(),
                recorded.recordedAt(),
                said.get(EventMetadata.ACTOR_ID),
                said.get(EventMetadata.ACTOR_ROLE),
                units(said.get(EventMetadata.UNIT_CODE), step),
                said.get(EventMetadata.CHANNEL),
                after(StreamId.CASE, recorded.streamId()),
                itemCode,
                after(StreamId.CERTIFICATE, recorded.streamId()),
                step == null ? null : step.name(),
                step == null ? null : step.handler(),
                EntryTexts.source(recorded.payload()),
                EntryTexts.of(recorded.payload()));
    }

    private static List<String> units(@Nullable String acting, @Nullable DepartmentStep step) {
        return Lists.present(acting, step == null ? null : step.unit());
    }

    private static @Nullable String after(String kind, String streamId) {
        return streamId.startsWith(kind) ? streamId.substring(kind.length()) : null;
    }
}

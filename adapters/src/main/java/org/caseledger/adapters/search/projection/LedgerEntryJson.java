package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.adapters.eventformat.Moments;
import org.caseledger.application.search.LedgerEntryDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes entries of the ledger field by field, without looking at the record's fields each time: there is one for every
 * event, more than of all other documents together. The same bytes as the mapper would write.
 */
final class LedgerEntryJson extends StdSerializer<LedgerEntryDocument> {

    private static final SerializableString EVENT_ID = new SerializedString("eventId");
    private static final SerializableString POSITION = new SerializedString("position");
    private static final SerializableString STREAM_ID = new SerializedString("streamId");
    private static final SerializableString SEQUENCE = new SerializedString("sequence");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString OCCURRED_AT = new SerializedString("occurredAt");
    private static final SerializableString RECORDED_AT = new SerializedString("recordedAt");
    private static final SerializableString ACTOR = new SerializedString("actor");
    private static final SerializableString ROLE = new SerializedString("role");
    private static final SerializableString UNITS = new SerializedString("units");
    private static final SerializableString CHANNEL = new SerializedString("channel");
    private static final SerializableString CASE_NUMBER = new SerializedString("caseNumber");
    private static final SerializableString ITEM_CODE = new SerializedString("itemCode");
    private static final SerializableString CERTIFICATE = new SerializedString("certificate");
    private static final SerializableString STEP_NAME = new SerializedString("stepName");
    private static final SerializableString HANDLER = new SerializedString("handler");
    private static final SerializableString SOURCE = new SerializedString("source");
    private static final SerializableString TEXTS = new SerializedString("texts");

    LedgerEntryJson() {
        super(LedgerEntryDocument.class);
    }

    @Override
    public void serialize(LedgerEntryDocument entry, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        text(generator, EVENT_ID, entry.eventId());
        text(generator, POSITION, entry.position());
        text(generator, STREAM_ID, entry.streamId());
        generator.writeName(SEQUENCE);
        generator.writeNumber(entry.sequence());
        text(generator, TYPE, entry.type());
        generator.writeName(OCCURRED_AT);
        Moments.write(generator, entry.occurredAt());
        generator.writeName(RECORDED_AT);
        Moments.write(generator, entry.recordedAt());
        text(generator, ACTOR, entry.actor());
        text(generator, ROLE, entry.role());
        texts(generator, UNITS, entry.units());
        text(generator, CHANNEL, entry.channel());
        text(generator, CASE_NUMBER, entry.caseNumber());
        text(generator, ITEM_CODE, entry.itemCode());
        text(generator, CERTIFICATE, entry.certificate());
        text(generator, STEP_NAME, entry.stepName());
        text(generator, HANDLER, entry.handler());
        text(generator, SOURCE, entry.source());
        texts(generator, TEXTS, entry.texts());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, SerializableString name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            generator.writeName(name);
            generator.writeString(value);
        }
    }

    private static void texts(JsonGenerator generator, SerializableString name, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
    }
}

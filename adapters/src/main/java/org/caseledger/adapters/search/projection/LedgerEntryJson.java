package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.adapters.eventformat.Moments;
import org.caseledger.application.search.LedgerEntryDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes entries of the ledger field by field, without looking at the record's fields each time: there is one for every
 * event, more than of all other documents together. The same bytes as the mapper would write.
 */
final class LedgerEntryJson extends StdSerializer<LedgerEntryDocument> {

    LedgerEntryJson() {
        super(LedgerEntryDocument.class);
    }

    @Override
    public void serialize(LedgerEntryDocument entry, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        text(generator, "eventId", entry.eventId());
        text(generator, "position", entry.position());
        text(generator, "streamId", entry.streamId());
        generator.writeNumberProperty("sequence", entry.sequence());
        text(generator, "type", entry.type());
        text(generator, "occurredAt", Moments.text(entry.occurredAt()));
        text(generator, "recordedAt", Moments.text(entry.recordedAt()));
        text(generator, "actor", entry.actor());
        text(generator, "role", entry.role());
        texts(generator, "units", entry.units());
        text(generator, "channel", entry.channel());
        text(generator, "caseNumber", entry.caseNumber());
        text(generator, "itemCode", entry.itemCode());
        text(generator, "certificate", entry.certificate());
        text(generator, "stepName", entry.stepName());
        text(generator, "handler", entry.handler());
        text(generator, "source", entry.source());
        texts(generator, "texts", entry.texts());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            generator.writeStringProperty(name, value);
        }
    }

    private static void texts(JsonGenerator generator, String name, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            values.forEach(generator::writeString);
            generator.writeEndArray();
        }
    }
}

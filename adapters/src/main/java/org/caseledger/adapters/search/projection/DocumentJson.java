package org.caseledger.adapters.search.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.caseledger.adapters.eventformat.Moments;
import org.caseledger.application.search.LedgerEntryDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of documents: fields in the order of the record, nothing for what is absent or empty, moments as ISO 8601. */
final class DocumentJson {

    /**
     * Projections and fills work in threads of their own, so each keeps its buffers. Between two values nothing is written
     * that nobody asked for, and what is written comes out in one piece.
     */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .rootValueSeparator("")
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .addModule(module())
            .build();

    private DocumentJson() {}

    private static SimpleModule module() {
        var module = new SimpleModule("caseledger-documents");
        Moments.addTo(module);
        module.addSerializer(LedgerEntryDocument.class, new LedgerEntryJson());
        return module;
    }

    static void write(JsonGenerator generator, Object document) {
        MAPPER.writeValue(generator, document);
    }

    static JsonMapper mapper() {
        return MAPPER;
    }
}

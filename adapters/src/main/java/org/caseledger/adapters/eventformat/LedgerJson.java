package org.caseledger.adapters.eventformat;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.party.Party;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of the ledger's events: fields in the order of the record, identifiers as plain text, moments as RFC 3339 in
 * UTC, sets in order, nothing for what is absent. The same event always gives the same bytes. Unknown fields are
 * passed over on reading, so that an older program can read what a newer one wrote.
 */
public final class LedgerJson {

    /**
     * Threads that read the ledger by the million keep their buffers, for an event is read in less time than handing them
     * over takes; a request's virtual thread makes its own, and leaves them behind.
     */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Party.class, PartyJson.class)
            .addModule(values())
            .build();

    private LedgerJson() {}

    /** The mapper that writes and reads events. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static SimpleModule values() {
        var module = new SimpleModule("caseledger");
        PlainText.add(module, CaseNumber.class, CaseNumber::value, CaseNumber::new);
        PlainText.add(module, CertificateIdentifier.class, CertificateIdentifier::value, CertificateIdentifier::new);
        PlainText.add(module, CreditCode.class, CreditCode::value, new Remembering<>(CreditCode::new));
        PlainText.add(module, DocumentNumber.class, DocumentNumber::value, DocumentNumber::new);
        PlainText.add(module, ItemCode.class, ItemCode::value, new Remembering<>(ItemCode::new));
        module.setSerializerModifier(new SortedSets());
        module.setValueInstantiators(new RecordCreators());
        Moments.addTo(module);
        return module;
    }
}

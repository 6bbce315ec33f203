package org.caseledger.application.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.Together;
import org.caseledger.domain.identifier.ItemCode;

/** Reads service items from the ledger itself: always current. */
public final class ServiceItems {

    private static final int PAGE = 1000;

    private final LedgerReader reader;
    private final ServiceItemCache cache = new ServiceItemCache();

    public ServiceItems(LedgerReader reader) {
        this.reader = reader;
    }

    /**
     * An item with all its versions.
     *
     * <p>Every application needs one, and items change rarely, so the fold is kept; each answer rests on a question to the
     * store that was asked after the call, which keeps it exact.
     */
    public Optional<ServiceItemView> find(ItemCode code) {
        var known = cache.get(code);
        return known == null ? read(code) : Optional.of(known.now(reader));
    }

    private Optional<ServiceItemView> read(ItemCode code) {
        var streamId = StreamId.of(code);
        var view = Optional.ofNullable(ServiceItemFold.of(reader.stream(streamId, 0, PAGE)));
        view.ifPresent(item -> cache.put(code, new KnownItem(streamId, item)));
        return view;
    }

    /** Many items in one round trip; those that do not exist, or cannot be read, have no entry. */
    public Map<ItemCode, ServiceItemView> findAll(Collection<ItemCode> codes) {
        return readTogether(codes).told();
    }

    /** Many items in one round trip. */
    public Together<ItemCode, ServiceItemView> readTogether(Collection<ItemCode> codes) {
        return Together.read(reader, codes, StreamId::of, ServiceItemFold::of);
    }
}

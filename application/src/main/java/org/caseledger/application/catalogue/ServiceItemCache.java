package org.caseledger.application.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caseledger.domain.identifier.ItemCode;
import org.jspecify.annotations.Nullable;

/** The items that were asked for most recently; a bounded, least recently used cache. */
final class ServiceItemCache {

    private static final int SIZE = 2000;

    private final Map<ItemCode, KnownItem> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ItemCode, KnownItem> eldest) {
            return size() > SIZE;
        }
    };

    synchronized @Nullable KnownItem get(ItemCode code) {
        return recent.get(code);
    }

    /** Of two who read it at once, the first one's stays, so that all join the same questions. */
    synchronized void put(ItemCode code, KnownItem item) {
        recent.putIfAbsent(code, item);
    }
}

package org.caseledger.adapters.search.projection;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values used most recently, up to a number; kept by one segment, so not shared between threads. */
final class Recent<T> extends LinkedHashMap<String, T> {

    private static final long serialVersionUID = 1L;

    private final int limit;

    Recent(int limit) {
        super(16, 0.75f, true);
        this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > limit;
    }
}

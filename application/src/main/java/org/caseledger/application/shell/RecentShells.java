package org.caseledger.application.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.NullUnmarked;

/**
 * The aggregates that were used last, so that the next command for one of them reads nothing. Bounded; the least
 * recently used gives way. One that another node has gone on with in the meantime is found out when its events are
 * stored, or when it refuses: see {@link AxonLedger}.
 */
@NullUnmarked // Axon's interface says nothing about null
final class RecentShells implements Cache {

    private static final int MOST = 2000;

    private final Map<Object, Object> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    @Override
    @SuppressWarnings("unchecked") // each repository finds under its keys what it put there
    public synchronized <K, V> V get(K key) {
        return (V) recent.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        recent.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return recent.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return recent.remove(key) != null;
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return recent.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told what this cache forgets");
    }
}

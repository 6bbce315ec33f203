package org.caseledger.application.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Histories that were read in one round trip. What does not exist is in neither part.
 *
 * @param told what the histories tell that could be read
 * @param unreadable why the others could not
 */
public record Together<K, V>(Map<K, V> told, Map<K, HistoryUnreadableException> unreadable) {

    public Together {
        told = Map.copyOf(told);
        unreadable = Map.copyOf(unreadable);
    }

    /**
     * What all histories tell.
     *
     * @throws HistoryUnreadableException if one of them cannot be read
     */
    public Map<K, V> all() {
        unreadable.values().stream().findFirst().ifPresent(reason -> {
            throw reason;
        });
        return told;
    }

    /** What a history tells. */
    @FunctionalInterface
    public interface Fold<V> {

        /** Null if it tells of nothing. */
        @Nullable
        V of(List<RecordedEvent> history);
    }

    /**
     * Reads many histories.
     *
     * @param stream the history of a key
     * @param fold what a history tells
     */
    public static <K, V> Together<K, V> read(
            LedgerReader reader, Collection<K> keys, Function<K, String> stream, Fold<V> fold) {
        var histories = reader.streams(keys.stream().map(stream).distinct().toList());
        var told = new HashMap<K, V>();
        var unreadable = new HashMap<K, HistoryUnreadableException>();
        for (var key : keys) {
            try {
                var view = fold.of(histories.getOrDefault(stream.apply(key), List.of()));
                if (view != null) {
                    told.put(key, view);
                }
            } catch (HistoryUnreadableException reason) {
                unreadable.put(key, reason);
            }
        }
        return new Together<>(told, unreadable);
    }
}

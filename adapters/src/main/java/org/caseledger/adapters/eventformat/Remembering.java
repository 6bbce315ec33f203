package org.caseledger.adapters.eventformat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of texts, and keeps those that were made lately: the same few units and items stand in millions of events,
 * and the check of an identifier takes longer than finding it.
 */
final class Remembering<T> implements Function<String, T> {

    /** A power of two. */
    private static final int KEPT = 1024;

    private final Function<String, T> making;
    private final AtomicReferenceArray<@Nullable Made<T>> kept = new AtomicReferenceArray<>(KEPT);

    /** A value and the text that it was made of. */
    private record Made<T>(String text, T value) {}

    Remembering(Function<String, T> making) {
        this.making = making;
    }

    @Override
    public T apply(String text) {
        int place = text.hashCode() & (KEPT - 1);
        var made = kept.get(place);
        if (made == null || !made.text().equals(text)) {
            made = new Made<>(text, making.apply(text));
            kept.set(place, made);
        }
        return made.value();
    }
}

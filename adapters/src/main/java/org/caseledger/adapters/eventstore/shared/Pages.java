package org.caseledger.adapters.eventstore.shared;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream of events that is fetched a page at a time, each page behind the last event of the one before.
 *
 * <p>At the end it ends; but who asks once more gets what was stored since, as Axon's event store expects of its engine.
 */
public final class Pages extends Spliterators.AbstractSpliterator<StoredEvent> {

    /** Fetches what comes behind an event, or the beginning. */
    @FunctionalInterface
    public interface Source {
        /** @param last the last event of the page before; null for the first page */
        List<StoredEvent> behind(@Nullable StoredEvent last);
    }

    private final Source source;
    private final int fullPage;
    private @Nullable StoredEvent last;
    private Iterator<StoredEvent> page = List.<StoredEvent>of().iterator();
    private boolean endKnown;

    private Pages(Source source, int fullPage) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.source = source;
        this.fullPage = fullPage;
    }

    /** @param fullPage a page of fewer events is the last one, so no further query is spent on it; 0 to ask anyway */
    public static Stream<StoredEvent> stream(Source source, int fullPage) {
        return StreamSupport.stream(new Pages(source, fullPage), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredEvent> action) {
        if (!page.hasNext() && !turnPage()) {
            return false;
        }
        StoredEvent event = page.next();
        last = event;
        action.accept(event);
        return true;
    }

    private boolean turnPage() {
        if (endKnown) {
            endKnown = false;
            return false;
        }
        List<StoredEvent> events = source.behind(last);
        endKnown = !events.isEmpty() && events.size() < fullPage;
        page = events.iterator();
        return page.hasNext();
    }
}

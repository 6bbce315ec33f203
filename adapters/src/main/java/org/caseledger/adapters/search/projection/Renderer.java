package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.application.ledger.RecordedEvent;

/** Makes a view's documents out of a batch of events. One segment has its own, so it needs no locks. */
public interface Renderer {

    /** The documents that the events change, each once and whole, in the order in which they were changed first. */
    List<ViewDocument> render(List<RecordedEvent> batch);

    /** The histories of the batches so far do not come again: nothing that was kept of them is of use. */
    default void forget() {}
}

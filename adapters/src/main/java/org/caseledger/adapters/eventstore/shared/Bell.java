package org.caseledger.adapters.eventstore.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells those who wait for events that some have arrived. */
public final class Bell {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** From now on the listener is called. */
    public void hang(Runnable listener) {
        listeners.add(listener);
    }

    /** The listener is called no more. */
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Calls every listener, on this thread. */
    public void ring() {
        listeners.forEach(Runnable::run);
    }
}

package org.caseledger.adapters.eventstore.postgres;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells those who wait for events that some have arrived. */
final class Bell {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void hang(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    void ring() {
        listeners.forEach(Runnable::run);
    }
}

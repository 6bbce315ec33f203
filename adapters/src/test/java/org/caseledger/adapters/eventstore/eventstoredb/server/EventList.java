package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.Arrays;
import java.util.List;

/** Events in the order of their positions, added by one writer at a time and read by many without a lock. */
final class EventList {

    private volatile StoredEvent[] events = new StoredEvent[8];
    private volatile int size;
    private volatile int written;

    /** Adds an event, which readers see when it is shown; the caller lets in one writer at a time. */
    void add(StoredEvent event) {
        int count = written;
        StoredEvent[] array = events;
        if (count == array.length) {
            array = Arrays.copyOf(array, count * 2);
            events = array;
        }
        array[count] = event;
        written = count + 1;
    }

    /** Shows readers everything that was added. */
    void show() {
        size = written;
    }

    /** How many events there are, also those that readers do not see. */
    int written() {
        return written;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The event at an index below a size that was read before. */
    StoredEvent get(int index) {
        return events[index];
    }

    /** All events there are now. */
    List<StoredEvent> all() {
        int count = size;
        return List.of(Arrays.copyOf(events, count));
    }

    StoredEvent last() {
        return get(size - 1);
    }

    /** The index of the first event at or after a place; the size, if there is none. */
    int firstAtOrAfter(LogPosition place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (LogPosition.of(get(middle)).isBefore(place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many events end before or at a place: those that a reader going backwards from there meets. */
    int countUntil(LogPosition place) {
        int count = firstAtOrAfter(place);
        boolean lastReachesBeyond = count > 0
                && new LogPosition(get(count - 1).end(), get(count - 1).end()).isAfter(place);
        return lastReachesBeyond ? count - 1 : count;
    }

    /** The index of the first event after a place; the size, if there is none. */
    int firstAfter(LogPosition place) {
        int index = firstAtOrAfter(place);
        return index < size && LogPosition.of(get(index)).equals(place) ? index + 1 : index;
    }
}

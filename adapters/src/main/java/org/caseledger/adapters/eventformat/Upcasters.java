package org.caseledger.adapters.eventformat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events of old revisions to the newest one, each event by itself. An event at which an upcaster fails is handed on
 * without its bytes, as one that cannot be read: so it holds up its own history, and nothing that is read beside it.
 */
public final class Upcasters implements EventUpcaster {

    private static final Logger LOG = LoggerFactory.getLogger(Upcasters.class);
    private static final byte[] NOTHING = {};

    private final List<EventUpcaster> upcasters;
    private final EventUpcasterChain chain;

    /** @param upcasters the oldest revision first */
    public Upcasters(EventUpcaster... upcasters) {
        this.upcasters = List.of(upcasters);
        this.chain = new EventUpcasterChain(this.upcasters);
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return upcasters.isEmpty() ? events : events.flatMap(this::upcast);
    }

    private Stream<IntermediateEventRepresentation> upcast(IntermediateEventRepresentation event) {
        try {
            var upcast = chain.upcast(Stream.of(event)).toList();
            upcast.stream().filter(each -> each != event).forEach(Upcasters::provoke);
            return upcast.stream();
        } catch (RuntimeException failure) {
            var place = failure.getStackTrace();
            LOG.warn(
                    "Event {} ({}) cannot be upcast: {}{}",
                    event.getMessageIdentifier(),
                    event.getType().getName(),
                    failure.getClass().getSimpleName(),
                    place.length == 0 ? "" : " at " + place[0]);
            return Stream.of(event.upcastPayload(event.getType(), byte[].class, any -> NOTHING));
        }
    }

    /** Upcasters do their work when somebody asks for its result, which would be too late. */
    private static void provoke(IntermediateEventRepresentation upcast) {
        upcast.getData();
        upcast.getMetaData();
    }
}

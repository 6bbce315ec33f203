package org.caseledger.adapters.eventstore.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Makes events of a case. */
public final class Steps {

    private Steps() {}

    /** What a step says. */
    public record Step(String note) {}

    /** One event of a stream. */
    public static DomainEventMessage<Step> step(String streamId, long sequence) {
        return step(streamId, sequence, new Step("step " + sequence), Instant.now());
    }

    /** One event recorded at a time. */
    public static DomainEventMessage<Step> stepAt(String streamId, long sequence, Instant time) {
        return step(streamId, sequence, new Step("step " + sequence), time);
    }

    /** One event with a note of so many characters. */
    public static DomainEventMessage<Step> longStep(String streamId, long sequence, int length) {
        return step(streamId, sequence, new Step("x".repeat(length)), Instant.now());
    }

    /** An event as a command that may be sent again makes it: under an id that follows from the command. */
    public static DomainEventMessage<Step> stepOfCommand(String id, String streamId, long sequence) {
        return step(streamId, sequence, new Step("once"), Instant.now(), id);
    }

    private static DomainEventMessage<Step> step(String streamId, long sequence, Step payload, Instant time) {
        return step(streamId, sequence, payload, time, UUID.randomUUID().toString());
    }

    private static DomainEventMessage<Step> step(
            String streamId, long sequence, Step payload, Instant time, String id) {
        return new GenericDomainEventMessage<>(
                "Case", streamId, sequence, payload, Map.of("actor", "clerk-li"), id, time);
    }

    /** Events of a stream that follow each other. */
    public static List<DomainEventMessage<Step>> steps(String streamId, long from, int count) {
        return IntStream.range(0, count).mapToObj(i -> step(streamId, from + i)).toList();
    }

    /** Ids in order. */
    public static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }
}

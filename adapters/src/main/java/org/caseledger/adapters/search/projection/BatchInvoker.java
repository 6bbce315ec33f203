package org.caseledger.adapters.search.projection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;

/**
 * Handles a whole batch at its last event: renders it and writes it in one bulk request.
 *
 * <p>That is in the handler phase on purpose. Axon stores the token when the unit of work prepares its commit, so the
 * token comes after the bulk answer, and after the batch's dead letters are recorded; and no database transaction is open meanwhile, which would hold back what others
 * may read of the ledger.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final ViewIndex index;
    private final Supplier<BatchProjector> projectors;
    private final Map<Integer, BatchProjector> bySegment = new ConcurrentHashMap<>();

    BatchInvoker(ViewIndex index, Supplier<BatchProjector> projectors) {
        this.index = index;
        this.projectors = projectors;
    }

    /** Events of one history are handled by one segment, in their order. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?> event
                && caresAbout(event)
                && segment.matches(event.getAggregateIdentifier());
    }

    /** By its class, so that nothing is read here that this view does not show. */
    private boolean caresAbout(DomainEventMessage<?> event) {
        return event.getPayloadType() == UnreadableEvent.class
                ? index.view().mayShow(event.getAggregateIdentifier())
                : index.view().caresAbout(event.getPayloadType());
    }

    /** Always: else Axon would skip such events without moving the token, and a view could not say how far it is. */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var batch = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        if (batch.isLastMessage()) {
            write(
                    batch.getMessages().stream()
                            .map(each -> Messages.recorded((EventMessage<?>) each))
                            .toList(),
                    segment);
        }
    }

    private void write(List<RecordedEvent> batch, Segment segment) {
        bySegment
                .computeIfAbsent(segment.getSegmentId(), id -> projectors.get())
                .project(batch);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void segmentReleased(Segment segment) {
        bySegment.remove(segment.getSegmentId());
    }
}

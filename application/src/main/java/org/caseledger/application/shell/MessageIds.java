package org.caseledger.application.shell;

import org.axonframework.common.IdentifierFactory;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.TimeOrderedId;

/**
 * Gives the events of a repeatable command ids that derive from it, so that a store can never hold them twice; all other
 * messages get time-ordered ids. Axon finds this class through {@code META-INF/services}.
 */
public final class MessageIds extends IdentifierFactory {

    private static final String COUNTER = MessageIds.class.getName();

    @Override
    public String generateIdentifier() {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage()
                        instanceof Message<?> message // null in a unit of work without one
                && message.getPayload() instanceof Instruction<?> instruction
                && instruction.repeatable()) {
            return CommandId.message(instruction.id(), next(CurrentUnitOfWork.get()))
                    .toString();
        }
        return TimeOrderedId.next().toString();
    }

    private static int next(UnitOfWork<?> work) {
        var count = work.getOrDefaultResource(COUNTER, 0);
        work.resources().put(COUNTER, count + 1);
        return count;
    }
}

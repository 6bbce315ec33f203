package org.caseledger.application.shell;

import java.util.Map;
import java.util.UUID;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.TimeOrderedId;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;

/**
 * A command on its way to the aggregate that decides it.
 *
 * @param streamId the history that it is about
 * @param command the domain's command
 * @param envelope what came around it
 * @param id the command's id: derived if it is repeatable, else new
 * @param metadata what its events will say of where they come from
 * @param expectsNothing whether it most likely begins its history, so that looking for one is not worth it
 */
record Instruction<C>(
        String streamId, C command, Envelope envelope, UUID id, Map<String, String> metadata, boolean expectsNothing) {

    static <C> Instruction<C> of(String streamId, C command, Occasion occasion, Envelope envelope) {
        var once = envelope.once();
        var id = once == null ? TimeOrderedId.next() : CommandId.of(occasion.actor(), once);
        return new Instruction<>(
                streamId,
                command,
                envelope,
                id,
                EventMetadata.of(occasion, envelope, id),
                once == null && begins(command));
    }

    /** Never true of a repeatable command: sent again, it must find its first answer. */
    private static boolean begins(Object command) {
        return command instanceof SubmitApplication
                || (command instanceof TakeOverLoggedCase logged && logged.firstIndex() == 0);
    }

    /** The same for a history that may have begun. */
    Instruction<C> expectingHistory() {
        return new Instruction<>(streamId, command, envelope, id, metadata, false);
    }

    boolean repeatable() {
        return envelope.once() != null;
    }
}

package org.caseledger.application.shell;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.LedgerBusy;
import org.caseledger.application.command.Permissions;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.rule.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gives commands to Axon's command bus, and again when another command was faster.
 *
 * <p>The first attempt may rest on a remembered state, or on the guess that a history does not exist yet. Storing the
 * events finds out when that was wrong. A refusal stores nothing, so it is believed only if it rests on what the store
 * holds.
 */
final class AxonLedger implements Ledger {

    private static final int ATTEMPTS = 8;

    private final CommandBus bus;
    private final LedgerReader reader;
    private final RecentShells recent;

    AxonLedger(CommandBus bus, LedgerReader reader, RecentShells recent) {
        this.bus = bus;
        this.reader = reader;
        this.recent = recent;
    }

    @Override
    public Stored give(CaseCommand command, Envelope envelope) {
        Permissions.check(command.occasion().actor().role(), Permissions.of(command));
        return give(CaseShell.NAME, Instruction.of(StreamId.of(command), command, command.occasion(), envelope));
    }

    @Override
    public Stored give(CatalogueCommand command, Envelope envelope) {
        Permissions.check(command.occasion().actor().role(), Permissions.of(command));
        return give(ServiceItemShell.NAME, Instruction.of(StreamId.of(command), command, command.occasion(), envelope));
    }

    @Override
    public Stored give(CertificateCommand command, Envelope envelope) {
        Permissions.check(command.occasion().actor().role(), Permissions.of(command));
        return give(CertificateShell.NAME, Instruction.of(StreamId.of(command), command, command.occasion(), envelope));
    }

    private Stored give(String name, Instruction<?> first) {
        forget(first);
        var instruction = first;
        for (int attempt = 1; ; attempt++) {
            var exact = !instruction.expectsNothing() && !recent.containsKey(instruction.streamId());
            try {
                return stored(instruction, dispatch(name, instruction));
            } catch (ConcurrencyException | AggregateStreamCreationException overtaken) {
                checkIdIsFree(instruction);
                if (attempt == ATTEMPTS) {
                    throw new LedgerBusy(instruction.streamId(), attempt, overtaken);
                }
            } catch (Refused refused) {
                if (exact || attempt == ATTEMPTS) {
                    checkIdIsFree(instruction);
                    throw refused;
                }
            }
            instruction = instruction.expectingHistory();
        }
    }

    /** A repeatable command must see whatever any node has answered it, and so reads its history. */
    private void forget(Instruction<?> instruction) {
        if (instruction.repeatable()) {
            recent.remove(instruction.streamId());
        }
    }

    /** The events of a repeatable command have ids of their own; if another history holds them, the id is taken. */
    private void checkIdIsFree(Instruction<?> instruction) {
        if (instruction.repeatable()) {
            var first = CommandId.message(instruction.id(), 0).toString();
            reader.firstOfCommand(first)
                    .filter(event -> !event.streamId().equals(instruction.streamId()))
                    .ifPresent(event -> {
                        throw CommandRule.IDEMPOTENCY_CONFLICT.refused(
                                "the same content under the same client mutation id", "it was about something else");
                    });
        }
    }

    private Answer dispatch(String name, Instruction<?> instruction) {
        var result = new Result();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(instruction), name), result);
        return result.answer();
    }

    private Stored stored(Instruction<?> instruction, Answer answer) {
        var position = answer.position();
        return new Stored(
                instruction.streamId(),
                answer.version(),
                position != null
                        ? position
                        : reader.at(instruction.streamId(), answer.version())
                                .map(RecordedEvent::position)
                                .orElse(null),
                answer.added());
    }

    /** The bus handles commands on the calling thread, so the result is there when it returns. */
    private static final class Result implements CommandCallback<Instruction<?>, Answer> {

        private @Nullable CommandResultMessage<? extends Answer> message;

        @Override
        public void onResult(
                CommandMessage<? extends Instruction<?>> command, CommandResultMessage<? extends Answer> result) {
            message = result;
        }

        Answer answer() {
            var result = message;
            if (result == null) {
                throw new IllegalStateException("The command bus returned without a result");
            }
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            throw unchecked(result.exceptionResult());
        }

        private static RuntimeException unchecked(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
        }
    }
}

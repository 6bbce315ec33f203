package org.caseledger.application.shell;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.ledger.LedgerReader;

/**
 * Puts the write side together by hand: a command bus without transactions (an append is durable by itself), and a
 * repository and a command handler for each shell.
 */
public final class LedgerAssembly {

    private LedgerAssembly() {}

    /** The ledger over an event store. */
    public static Ledger over(EventStore events, LedgerReader reader) {
        var bus = SimpleCommandBus.builder().build();
        var recent = new RecentShells();
        bus.registerHandlerInterceptor(LedgerAssembly::noteDurability);
        subscribe(bus, CaseShell.class, new ShellRepository<>(CaseShell.class, events, recent));
        subscribe(bus, ServiceItemShell.class, new ShellRepository<>(ServiceItemShell.class, events, recent));
        subscribe(bus, CertificateShell.class, new ShellRepository<>(CertificateShell.class, events, recent));
        return new AxonLedger(bus, reader, recent);
    }

    private static <A> void subscribe(SimpleCommandBus bus, Class<A> shell, ShellRepository<A> repository) {
        AggregateAnnotationCommandHandler.<A>builder()
                .aggregateType(shell)
                .repository(repository)
                .commandTargetResolver(LedgerAssembly::target)
                .build()
                .subscribe(bus);
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (message.getPayload() instanceof Instruction<?> instruction) {
            return new VersionedAggregateIdentifier((Object) instruction.streamId(), null);
        }
        throw new NoHandlerForCommandException(message);
    }

    private static Object noteDurability(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        if (result instanceof Answer answer) {
            work.afterCommit(answer::durable);
        }
        return result;
    }
}

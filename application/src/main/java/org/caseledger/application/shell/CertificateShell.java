package org.caseledger.application.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caseledger.domain.certificate.Certificate;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.certificate.CertificateDecider;
import org.caseledger.domain.certificate.CertificateEvent;

/** Axon's view of a certificate; every decision is {@link CertificateDecider}'s. */
final class CertificateShell extends Shell<Certificate> {

    static final String NAME = "certificate";

    CertificateShell() {
        super(CertificateDecider.initial());
    }

    @CommandHandler(commandName = NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(Instruction<CertificateCommand> instruction) {
        return answer(instruction, state -> CertificateDecider.decide(instruction.command(), state));
    }

    @EventSourcingHandler
    void on(CertificateEvent event, DomainEventMessage<?> message) {
        evolve(CertificateDecider.evolve(state(), event), message);
    }
}

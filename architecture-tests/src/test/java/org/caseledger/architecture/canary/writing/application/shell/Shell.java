package org.caseledger.architecture.canary.writing.application.shell;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;

/** The place for it. */
record Shell(CommandBus bus) {
    void write(CommandMessage<?> command) {
        bus.dispatch(command);
    }
}

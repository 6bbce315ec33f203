package org.caseledger.architecture.canary.technology.application.shell;

import org.axonframework.commandhandling.CommandBus;

/** The place for Axon. */
record UsesAxonRightly(CommandBus bus) {}

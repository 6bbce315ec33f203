package org.caseledger.architecture.canary.steps.application.intake;

/** In its place. */
record IntakeView() {}

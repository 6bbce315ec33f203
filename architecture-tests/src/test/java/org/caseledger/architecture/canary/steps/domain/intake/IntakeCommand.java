package org.caseledger.architecture.canary.steps.domain.intake;

/** A step that keeps its name. */
public interface IntakeCommand {}

package org.caseledger.architecture.canary.steps.application.reviewing;

/** Where nobody looks for it. */
record ReviewView() {}

package org.caseledger.architecture.canary.steps.domain.review;

/** A step that has another name in the application. */
public interface ReviewCommand {}

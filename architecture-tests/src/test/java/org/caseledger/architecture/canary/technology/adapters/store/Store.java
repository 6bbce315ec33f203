package org.caseledger.architecture.canary.technology.adapters.store;

/** An adapter. */
public interface Store {}

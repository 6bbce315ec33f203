package org.caseledger.architecture.canary.neighbours.adapters.store.table;

/** A part of the store. */
public record Table(String name) {}

package org.caseledger.architecture.canary.neighbours.adapters.store;

import org.caseledger.architecture.canary.neighbours.adapters.store.table.Table;

/** Knows only its own. */
public record Store(Table table) {}

package org.caseledger.architecture.canary.neighbours.adapters.search;

import org.caseledger.architecture.canary.neighbours.adapters.store.table.Table;

/** Reaches into the store. */
record KnowsItsNeighbour(Table table) {}

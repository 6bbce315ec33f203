package org.caseledger.architecture.canary.neighbours.adapters;

import org.caseledger.architecture.canary.neighbours.adapters.store.Store;

/** Knows all adapters, as it should. */
public record Wiring(Store store) {}

package org.caseledger.architecture.canary.neighbours.adapters.search;

import org.caseledger.architecture.canary.neighbours.adapters.Wiring;

/** Reaches up to what wires it. */
record KnowsTheWiring(Wiring wiring) {}

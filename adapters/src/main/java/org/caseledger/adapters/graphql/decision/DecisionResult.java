package org.caseledger.adapters.graphql.decision;

/** What was decided. */
public enum DecisionResult {
    /** The application was granted. */
    GRANTED,
    /** The application was refused. */
    REFUSED
}

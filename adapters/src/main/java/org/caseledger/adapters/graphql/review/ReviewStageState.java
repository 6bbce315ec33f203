package org.caseledger.adapters.graphql.review;

/** How far a stage of review is. */
public enum ReviewStageState {
    /** All of its departments have passed. */
    COMPLETE,
    /** Its departments are asked now. */
    CURRENT,
    /** It begins when the stages before it are complete. */
    TO_COME
}

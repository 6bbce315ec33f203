package org.caseledger.adapters.graphql.error;

/** What {@code extensions.code} of a top-level error may say. Clients branch on these names: they never change. */
public enum ErrorCode {
    /** No token for something that is not public, or a token that is invalid or has expired. */
    UNAUTHENTICATED,
    /** The token's role may not do this. */
    FORBIDDEN,
    /** The request, an argument or a variable cannot be what it claims to be. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** A page, a document, a body, or the depth or size of an answer goes beyond what is served. */
    LIMIT_EXCEEDED,
    /** The cursor was not given out for this list in this order, or was changed; cursors never expire. */
    INVALID_CURSOR,
    /** The search views did not reach {@code atLeast} in time; {@code extensions} says how far they are. */
    VIEW_BEHIND,
    /**
     * The ledger or the search views cannot be reached, or are overrun; asking again later is safe, for a mutation under
     * the same {@code clientMutationId}.
     */
    SERVICE_UNAVAILABLE,
    /** The history holds an entry that this release of the ledger cannot read; a release that can goes on. */
    HISTORY_UNREADABLE,
    /**
     * The calendar of working days does not cover a day on which the answer depends; {@code extensions.year} says which year
     * an operator has to add to it.
     */
    DAY_NOT_COVERED,
    /** A fault of the ledger; {@code extensions.incident} names it for the operator. */
    INTERNAL
}

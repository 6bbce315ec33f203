package org.caseledger.adapters.security;

import java.util.Set;

/**
 * Which fields of the root types are public. A test holds the two lists against the schema: a new field breaks the build
 * until someone decides. What is in neither list is not public.
 */
final class FieldAccess {

    /**
     * Served without a token, because the law makes it public. {@code node} and {@code nodes} hand out public types
     * only; the code behind them demands a caller for all else.
     */
    static final Set<String> PUBLIC = Set.of(
            "Query.node",
            "Query.nodes",
            "Query.serviceItem",
            "Query.serviceItems",
            "Query.certificateStatus",
            "Query.publicDecisions");

    /** Demands a valid token with a role. */
    static final Set<String> AUTHENTICATED = Set.of(
            "Query.viewer",
            "Query.case",
            "Query.cases",
            "Query.certificate",
            "Query.ledger",
            "Query.deadLetters",
            "Query.droppedDeadLetters",
            "Query.searchViews",
            "Subscription.caseProgress",
            "Mutation.publishServiceItem",
            "Mutation.reviseServiceItem",
            "Mutation.suspendServiceItem",
            "Mutation.submitApplication",
            "Mutation.supplementMaterials",
            "Mutation.withdrawApplication",
            "Mutation.acceptApplication",
            "Mutation.requestCorrections",
            "Mutation.declineApplication",
            "Mutation.recordReview",
            "Mutation.recordFactCheck",
            "Mutation.suspendClock",
            "Mutation.resumeClock",
            "Mutation.extendDeadline",
            "Mutation.grantApplication",
            "Mutation.refuseApplication",
            "Mutation.issueCertificate",
            "Mutation.deliverCertificate",
            "Mutation.suspendCertificate",
            "Mutation.reinstateCertificate",
            "Mutation.revokeCertificate",
            "Mutation.rateCase",
            "Mutation.respondToRating",
            "Mutation.appealRating",
            "Mutation.decideRatingAppeal",
            "Mutation.recordDepartmentStep",
            "Mutation.retryDeadLetter",
            "Mutation.retryDeadLetters",
            "Mutation.dropDeadLetter",
            "Mutation.rebuildSearchViews",
            "Mutation.cancelSearchViewRebuild",
            "Mutation.discardReplacedSearchViews");

    private FieldAccess() {}

    /** Whether a field of a root type may be served without a token. */
    static boolean isPublic(String type, String field) {
        return PUBLIC.contains(type + "." + field);
    }
}

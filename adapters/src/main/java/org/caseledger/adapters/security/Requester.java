package org.caseledger.adapters.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about the sender of a request. */
sealed interface Requester {

    /** No token: sees what the law makes public. */
    enum Anonymous implements Requester {
        INSTANCE
    }

    /**
     * A valid token whose role the ledger does not know: sees what is public, may do nothing.
     *
     * @param id the account
     * @param until when the token has expired by any clock; null if it does not
     */
    record WithoutRole(String id, @Nullable Instant until) implements Requester {}

    /**
     * A valid token with a role.
     *
     * @param caller whom it stands for
     * @param until when the token has expired by any clock; null if it does not
     */
    record Known(Caller caller, @Nullable Instant until) implements Requester {}
}

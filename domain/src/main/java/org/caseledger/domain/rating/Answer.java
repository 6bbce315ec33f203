package org.caseledger.domain.rating;

/** How a unit answers a rating. */
public enum Answer {
    /** Put right at once 立行立改. */
    RECTIFIED,
    /** Will be put right by a recorded day 限期整改. */
    WILL_RECTIFY,
    /** Explained, because there is nothing to put right 解释说明. */
    EXPLAINED
}

package org.caseledger.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How long a decision may take, in working days from acceptance.
 *
 * @param statutoryDays the limit that the law sets 法定办结时限
 * @param promisedDays the limit that the body promises 承诺办结时限: shorter or equal, never longer; 0 for instant items
 * @param note what the public should know about the limits
 */
public record TimeLimits(int statutoryDays, int promisedDays, @Nullable String note) {

    /** The longest limit in working days: that of joint handling (Administrative Licensing Law art. 42 para. 2). */
    public static final int LONGEST = 45;
}

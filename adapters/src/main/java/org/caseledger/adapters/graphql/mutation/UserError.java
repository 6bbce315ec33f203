package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import org.caseledger.domain.rule.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A rule or an input check that refused a mutation.
 *
 * @param code stable and upper-case
 * @param message "Expected …, but …"; never repeats personal data
 * @param path the input field at fault, from {@code input} inwards; null if it is none in particular
 * @param legalBasis the article, standard or house rule; null for a plain input check
 * @param currentVersion with {@code VERSION_CONFLICT}: where the case stands now
 */
public record UserError(
        String code,
        String message,
        @Nullable List<String> path,
        @Nullable String legalBasis,
        @Nullable Integer currentVersion) {

    /** A value of the input that cannot be what it claims to be. */
    public static UserError of(InvalidInput invalid) {
        return new UserError(invalid.code(), invalid.sentence(), invalid.path(), null, null);
    }

    static UserError of(Refused refused, @Nullable List<String> path, @Nullable Integer currentVersion) {
        return new UserError(refused.code(), refused.sentence(), path, refused.basis(), currentVersion);
    }
}

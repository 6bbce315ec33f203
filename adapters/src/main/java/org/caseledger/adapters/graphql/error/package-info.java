/**
 * Top-level errors: each fault becomes a stable code and a sentence, and nothing of the inside gets out.
 *
 * <p>Refusals by rule are not here: mutations answer them as data, in {@code userErrors}.
 */
@NullMarked
package org.caseledger.adapters.graphql.error;

import org.jspecify.annotations.NullMarked;

/** Withdrawing over the API. */
@NullMarked
package org.caseledger.adapters.graphql.withdrawal;

import org.jspecify.annotations.NullMarked;

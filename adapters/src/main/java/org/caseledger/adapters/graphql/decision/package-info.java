/** Granting and refusing over the API. */
@NullMarked
package org.caseledger.adapters.graphql.decision;

import org.jspecify.annotations.NullMarked;

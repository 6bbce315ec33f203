/** Steps that departments record themselves, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.departmentstep;

import org.jspecify.annotations.NullMarked;

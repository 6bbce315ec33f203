/** Handing the result over, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.delivery;

import org.jspecify.annotations.NullMarked;

/** What starts, stops and extends the clock, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.clock;

import org.jspecify.annotations.NullMarked;

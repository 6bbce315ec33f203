/** Who asks, and all that is theirs, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.viewer;

import org.jspecify.annotations.NullMarked;

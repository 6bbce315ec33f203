/** How much one request may ask for: the length of its document, and the depth and size of its answer. */
@NullMarked
package org.caseledger.adapters.graphql.limit;

import org.jspecify.annotations.NullMarked;

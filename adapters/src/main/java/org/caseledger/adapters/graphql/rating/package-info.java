/** The rating of a case and the loop that a bad one starts, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.rating;

import org.jspecify.annotations.NullMarked;

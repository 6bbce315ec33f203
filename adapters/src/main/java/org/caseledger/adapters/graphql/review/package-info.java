/** Reviews and fact checks over the API. */
@NullMarked
package org.caseledger.adapters.graphql.review;

import org.jspecify.annotations.NullMarked;

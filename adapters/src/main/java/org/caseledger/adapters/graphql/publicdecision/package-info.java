/** What the law makes public, over the API. */
@NullMarked
package org.caseledger.adapters.graphql.publicdecision;

import org.jspecify.annotations.NullMarked;

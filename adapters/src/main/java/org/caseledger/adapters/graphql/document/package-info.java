/** GraphQL documents that were read and checked already. */
@NullMarked
package org.caseledger.adapters.graphql.document;

import org.jspecify.annotations.NullMarked;

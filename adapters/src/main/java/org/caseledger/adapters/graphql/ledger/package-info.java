/** Entries of the ledger over the API. */
@NullMarked
package org.caseledger.adapters.graphql.ledger;

import org.jspecify.annotations.NullMarked;

/** Running the ledger over the API: what its search views cannot show, and what becomes of it. */
@NullMarked
package org.caseledger.adapters.graphql.operations;

import org.jspecify.annotations.NullMarked;

/** The ledger's outside: stores, search, GraphQL, security and the main class. */
@NullMarked
package org.caseledger.adapters;

import org.jspecify.annotations.NullMarked;

/** The connection to the search cluster, embedded or external: where it is, how to log in, and how documents are JSON. */
@NullMarked
package org.caseledger.adapters.search.client;

import org.jspecify.annotations.NullMarked;

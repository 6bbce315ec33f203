/** The ledger's secret: what keyed digests of requests and of persons, and seals of cursors, are made with. */
@NullMarked
package org.caseledger.adapters.secret;

import org.jspecify.annotations.NullMarked;

/** How adapters ask PostgreSQL. */
@NullMarked
package org.caseledger.adapters.database;

import org.jspecify.annotations.NullMarked;

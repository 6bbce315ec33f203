/** A real, durable PostgreSQL as a child process, which holds the events when no database is configured. */
@NullMarked
package org.caseledger.adapters.embedded.postgres;

import org.jspecify.annotations.NullMarked;

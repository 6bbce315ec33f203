/** How far each projection has come, and what it could not show: in PostgreSQL, wherever the events are. */
@NullMarked
package org.caseledger.adapters.projectionstore;

import org.jspecify.annotations.NullMarked;

/** What the schema promises and by which rules it is written. */
@NullMarked
package org.caseledger.schema;

import org.jspecify.annotations.NullMarked;

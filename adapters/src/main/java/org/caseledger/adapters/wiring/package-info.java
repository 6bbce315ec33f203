/** Puts the application together; nothing else is done here. */
@NullMarked
package org.caseledger.adapters.wiring;

import org.jspecify.annotations.NullMarked;

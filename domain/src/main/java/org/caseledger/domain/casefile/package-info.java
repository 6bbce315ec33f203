/** The case (办件): its state, and how a command becomes events and events become state. */
@NullMarked
package org.caseledger.domain.casefile;

import org.jspecify.annotations.NullMarked;

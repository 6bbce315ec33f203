/** Handing the result over (送达) and closing the case (办结). */
@NullMarked
package org.caseledger.domain.delivery;

import org.jspecify.annotations.NullMarked;

/** The rating of a case (好差评): grade, call-back, rectification or explanation, appeal. */
@NullMarked
package org.caseledger.domain.rating;

import org.jspecify.annotations.NullMarked;

/** What people read about the rating of a case. */
@NullMarked
package org.caseledger.application.rating;

import org.jspecify.annotations.NullMarked;

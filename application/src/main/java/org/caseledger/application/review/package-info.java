/** What people read about reviews. */
@NullMarked
package org.caseledger.application.review;

import org.jspecify.annotations.NullMarked;

/** Review (审查): opinions of departments, stage after stage and side by side, and fact checks. */
@NullMarked
package org.caseledger.domain.review;

import org.jspecify.annotations.NullMarked;

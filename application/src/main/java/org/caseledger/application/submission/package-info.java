/** What people read about the submission of a case. */
@NullMarked
package org.caseledger.application.submission;

import org.jspecify.annotations.NullMarked;

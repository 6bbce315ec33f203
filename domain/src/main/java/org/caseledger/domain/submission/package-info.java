/** Submitting an application (申请) and supplementing its materials (补正). */
@NullMarked
package org.caseledger.domain.submission;

import org.jspecify.annotations.NullMarked;

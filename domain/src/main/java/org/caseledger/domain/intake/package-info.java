/** Intake (受理): the five outcomes of art. 32 of the Administrative Licensing Law. */
@NullMarked
package org.caseledger.domain.intake;

import org.jspecify.annotations.NullMarked;

/** The electronic certificate (证照): issued, suspended, reinstated, revoked (GB/T 36902 to 36904). */
@NullMarked
package org.caseledger.domain.certificate;

import org.jspecify.annotations.NullMarked;

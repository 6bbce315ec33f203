/** Issuing the certificate (制证) that a grant leads to, as the case sees it. */
@NullMarked
package org.caseledger.domain.issuance;

import org.jspecify.annotations.NullMarked;

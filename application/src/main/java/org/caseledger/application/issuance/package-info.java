/** Issuing the certificate of a case, and what people read about it. */
@NullMarked
package org.caseledger.application.issuance;

import org.jspecify.annotations.NullMarked;

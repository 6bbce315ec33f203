/** Steps that departments record in systems of their own (GB/T 39046 table 7), and cases that they keep there. */
@NullMarked
package org.caseledger.domain.departmentstep;

import org.jspecify.annotations.NullMarked;

/** Withdrawing an application (撤回) before it is decided. */
@NullMarked
package org.caseledger.domain.withdrawal;

import org.jspecify.annotations.NullMarked;

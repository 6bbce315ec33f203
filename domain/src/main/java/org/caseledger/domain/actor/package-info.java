/** Who acts, in which role, by which channel and when: given with every command. */
@NullMarked
package org.caseledger.domain.actor;

import org.jspecify.annotations.NullMarked;

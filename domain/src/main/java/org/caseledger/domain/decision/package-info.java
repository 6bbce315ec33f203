/** The decision (决定): grant, or refusal with reasons and remedies. */
@NullMarked
package org.caseledger.domain.decision;

import org.jspecify.annotations.NullMarked;

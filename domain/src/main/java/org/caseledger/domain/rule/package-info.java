/** Refusals: a rule that a command broke, with its stable code and the article behind it. */
@NullMarked
package org.caseledger.domain.rule;

import org.jspecify.annotations.NullMarked;

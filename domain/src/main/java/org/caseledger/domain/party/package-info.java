/** The person or organisation that applies: the only place where personal data lives. */
@NullMarked
package org.caseledger.domain.party;

import org.jspecify.annotations.NullMarked;

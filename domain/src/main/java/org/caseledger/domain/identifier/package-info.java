/** The numbers by which people and offices name cases, items, certificates and parties; a mistyped one is refused, not 'not found'. */
@NullMarked
package org.caseledger.domain.identifier;

import org.jspecify.annotations.NullMarked;

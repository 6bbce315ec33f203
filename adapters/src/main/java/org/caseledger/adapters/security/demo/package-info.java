/** The demo issuer: one client per role and a token endpoint (RFC 6749), there only where no outside issuer is set. */
@NullMarked
package org.caseledger.adapters.security.demo;

import org.jspecify.annotations.NullMarked;

/**
 * Who asks: bearer tokens become actors of the ledger, and fields that are not public demand one.
 *
 * <p>Code that serves a field takes a {@link org.caseledger.adapters.security.Caller} as a method argument.
 */
@NullMarked
package org.caseledger.adapters.security;

import org.jspecify.annotations.NullMarked;

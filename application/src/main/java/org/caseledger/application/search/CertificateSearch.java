package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates does a person hold, or has a unit issued? The newest first.
 *
 * @param scope whose
 * @param page which page
 * @param atLeast the answer includes everything up to this place; null if that does not matter
 */
public record CertificateSearch(Scope scope, PageRequest page, @Nullable LedgerPosition atLeast) {}

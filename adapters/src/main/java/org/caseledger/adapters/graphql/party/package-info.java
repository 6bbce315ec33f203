/** Applicants and agents as the API takes and shows them. */
@NullMarked
package org.caseledger.adapters.graphql.party;

import org.jspecify.annotations.NullMarked;

/** Issuing the certificate of a case over the API. */
@NullMarked
package org.caseledger.adapters.graphql.issuance;

import org.jspecify.annotations.NullMarked;

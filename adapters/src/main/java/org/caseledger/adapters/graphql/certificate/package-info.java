/** Certificates over the API. */
@NullMarked
package org.caseledger.adapters.graphql.certificate;

import org.jspecify.annotations.NullMarked;

/** Submitting and supplementing over the API. */
@NullMarked
package org.caseledger.adapters.graphql.submission;

import org.jspecify.annotations.NullMarked;

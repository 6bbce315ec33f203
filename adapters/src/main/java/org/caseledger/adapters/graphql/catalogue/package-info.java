/** The catalogue of service items over the API. */
@NullMarked
package org.caseledger.adapters.graphql.catalogue;

import org.jspecify.annotations.NullMarked;

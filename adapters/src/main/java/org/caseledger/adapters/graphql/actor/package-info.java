/** Actors and units as the API shows them. */
@NullMarked
package org.caseledger.adapters.graphql.actor;

import org.jspecify.annotations.NullMarked;

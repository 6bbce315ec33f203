/** Intake over the API. */
@NullMarked
package org.caseledger.adapters.graphql.intake;

import org.jspecify.annotations.NullMarked;

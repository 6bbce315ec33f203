/** The schema's own scalars: what they accept, what they answer, and how they refuse. */
@NullMarked
package org.caseledger.adapters.graphql.scalar;

import org.jspecify.annotations.NullMarked;

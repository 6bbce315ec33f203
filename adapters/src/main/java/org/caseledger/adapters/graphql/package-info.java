/** Serving the schema: each step of a case has its package here, beside what all of them share. */
@NullMarked
package org.caseledger.adapters.graphql;

import org.jspecify.annotations.NullMarked;

/** What every mutation has in common: reading the input, giving the command once, telling what came of it. */
@NullMarked
package org.caseledger.adapters.graphql.mutation;

import org.jspecify.annotations.NullMarked;

/** One case over the API: as it stands, as it stood, and each new entry of its history. */
@NullMarked
package org.caseledger.adapters.graphql.casefile;

import org.jspecify.annotations.NullMarked;

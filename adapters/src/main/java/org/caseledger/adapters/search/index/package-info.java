/** The indexes behind the views: their mappings, their versioned names, and the aliases under which they are searched. */
@NullMarked
package org.caseledger.adapters.search.index;

import org.jspecify.annotations.NullMarked;

/** Making views anew while the old ones are searched: the steps after the fill, up to the swap, and how it all goes. */
@NullMarked
package org.caseledger.adapters.search.rebuild;

import org.jspecify.annotations.NullMarked;

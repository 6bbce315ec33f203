/** Comparing the views with the events: the same documents rendered once more, and held against what is stored. */
@NullMarked
package org.caseledger.adapters.search.comparison;

import org.jspecify.annotations.NullMarked;

/** Objects that can be fetched again by their id alone, and how many of them are read in one round trip. */
@NullMarked
package org.caseledger.adapters.graphql.node;

import org.jspecify.annotations.NullMarked;

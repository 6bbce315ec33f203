/** Which part of a list is asked for: the paging arguments of every connection (Relay cursor connections). */
@NullMarked
package org.caseledger.adapters.graphql.page;

import org.jspecify.annotations.NullMarked;

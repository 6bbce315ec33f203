/** GraphiQL, the console in the browser, for the demonstration: its scripts come from here, never from another host. */
@NullMarked
package org.caseledger.adapters.graphiql;

import org.jspecify.annotations.NullMarked;

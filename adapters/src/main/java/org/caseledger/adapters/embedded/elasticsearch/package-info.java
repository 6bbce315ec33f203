/** A real Elasticsearch as a child process, which answers searches when no search cluster is configured. */
@NullMarked
package org.caseledger.adapters.embedded.elasticsearch;

import org.jspecify.annotations.NullMarked;

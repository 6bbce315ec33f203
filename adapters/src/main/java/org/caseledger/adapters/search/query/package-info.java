/** Asking the views: each search is one request to Elasticsearch, with hits, counts and highlights together. */
@NullMarked
package org.caseledger.adapters.search.query;

import org.jspecify.annotations.NullMarked;

/**
 * GraphQL over HTTP (working draft): POST with a JSON body, GET for queries, server-sent events for subscriptions.
 *
 * <p>Spring for GraphQL serves WebSockets as it is; for HTTP it knows neither GET nor a GraphQL answer to a malformed
 * request, so that is done here.
 */
@NullMarked
package org.caseledger.adapters.graphql.transport;

import org.jspecify.annotations.NullMarked;

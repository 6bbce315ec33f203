package org.caseledger.adapters.graphql.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The most that one request may ask for.
 *
 * @param bodyBytes the length of an HTTP body or a WebSocket message, in bytes
 * @param documentCharacters the length of a GraphQL document, in characters
 * @param depth how deep fields may be nested; introspection by common tools needs 15
 * @param complexity how many fields an answer may have, a page counted as often as it has entries
 */
@ConfigurationProperties("caseledger.graphql")
public record RequestLimits(
        @DefaultValue("1048576") int bodyBytes,
        @DefaultValue("20000") int documentCharacters,
        @DefaultValue("20") int depth,
        @DefaultValue("20000") int complexity) {}

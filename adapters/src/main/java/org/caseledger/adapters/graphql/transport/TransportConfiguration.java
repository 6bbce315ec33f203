package org.caseledger.adapters.graphql.transport;

import org.caseledger.adapters.graphql.limit.RequestLimits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;

/** Wires GraphQL over HTTP, ahead of Spring Boot's own endpoint on the same path, and bounds WebSocket messages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TransportConfiguration {

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttp(
            WebGraphQlHandler handler, GraphQlProperties properties, RequestLimits limits, JsonMapper json) {
        var http = properties.getHttp();
        var events = new EventStream(
                handler, http.getSse().getTimeout(), http.getSse().getKeepAlive());
        var endpoint = new GraphQlEndpoint(handler, events, json, limits.bodyBytes());
        return RouterFunctions.route(RequestPredicates.path(http.getPath()), endpoint::answer);
    }

    /** Tomcat would close a connection over any message of more than 8 KiB. */
    @Bean
    ServletServerContainerFactoryBean webSocketLimits(RequestLimits limits) {
        var container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(limits.bodyBytes());
        container.setMaxBinaryMessageBufferSize(1024);
        return container;
    }
}

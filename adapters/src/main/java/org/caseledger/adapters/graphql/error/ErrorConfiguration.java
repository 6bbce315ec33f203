package org.caseledger.adapters.graphql.error;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Wires that every error, wherever it arises, leaves with a code and a clean sentence. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ErrorConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    FaultResolver faultResolver() {
        return new FaultResolver();
    }

    @Bean
    EngineErrors engineErrors() {
        return new EngineErrors();
    }
}

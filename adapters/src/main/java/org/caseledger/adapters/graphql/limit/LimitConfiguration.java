package org.caseledger.adapters.graphql.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Wires the limits. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(RequestLimits.class)
class LimitConfiguration {

    @Bean
    Instrumentation depthLimit(RequestLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth()) {
            @Override
            protected AbortExecutionException mkAbortException(int depth, int most) {
                return new AbortExecutionException(sentence("levels of fields", most, depth));
            }
        };
    }

    @Bean
    Instrumentation sizeLimit(RequestLimits limits) {
        return new MaxQueryComplexityInstrumentation(limits.complexity(), new AnswerSize()) {
            @Override
            protected AbortExecutionException mkAbortException(int size, int most) {
                return new AbortExecutionException(sentence("fields in an answer", most, size));
            }
        };
    }

    @Bean
    WebGraphQlInterceptor documentLength(RequestLimits limits) {
        return new DocumentLength(limits.documentCharacters());
    }

    private static String sentence(String what, int most, int asked) {
        return "Expected at most " + most + " " + what + ", but the document asks for " + asked + ".";
    }
}

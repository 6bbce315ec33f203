package org.caseledger.adapters.graphql.document;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the memory for documents. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer recentDocuments() {
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(new RecentDocuments()));
    }
}

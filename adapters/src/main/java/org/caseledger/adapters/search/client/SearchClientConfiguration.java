package org.caseledger.adapters.search.client;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Connects to the search cluster: the configured one, else the embedded one, whose wiring gives the endpoint. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
class SearchClientConfiguration {

    @Bean
    @Conditional(SearchClusterConfigured.class)
    ElasticsearchEndpoint configuredElasticsearch(ElasticsearchProperties properties) {
        return properties.endpoint();
    }

    @Bean
    RestClient elasticsearchHttp(ElasticsearchEndpoint endpoint, ElasticsearchProperties properties) {
        return SearchClients.http(endpoint, properties.connectTimeout(), properties.socketTimeout());
    }

    @Bean(destroyMethod = "")
    ElasticsearchClient elasticsearch(RestClient http) {
        return SearchClients.typed(http);
    }

    @Bean
    SearchCluster searchCluster(RestClient http) {
        return new SearchCluster(http);
    }
}

package org.caseledger.adapters.embedded;

import org.caseledger.adapters.embedded.elasticsearch.ElasticsearchOptions;
import org.caseledger.adapters.embedded.elasticsearch.EmbeddedElasticsearchServer;
import org.caseledger.adapters.embedded.postgres.EmbeddedPostgresServer;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.LedgerProperties;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.client.SearchClusterConfigured;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Starts a database where {@code spring.datasource.url} is not set, and a search server where
 * {@code caseledger.elasticsearch.uris} is not set; side by side. Spring stops each after those who use it, for they are
 * beans that those depend on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LedgerProperties.class, EmbeddedServersProperties.class})
class EmbeddedServersConfiguration {

    /** Lazy: with external servers the folder is neither made nor held. */
    @Bean
    @Lazy
    DataFolder dataFolder(LedgerProperties properties) {
        return DataFolder.open(properties.dataFolder());
    }

    /** The search server when none is configured. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoSearchCluster.class)
    static class Search {

        @Bean
        EmbeddedElasticsearchServer embeddedElasticsearch(DataFolder folder, EmbeddedServersProperties properties) {
            var wanted = properties.elasticsearch();
            if (wanted.distribution() == null) {
                throw new MachineException(
                        "Expected a search server, but neither caseledger.elasticsearch.uris nor"
                                + " caseledger.embedded.elasticsearch.distribution is set.",
                        "Set the first to an Elasticsearch 8.19 of your own; or start with \"mvn spring-boot:run\", which"
                                + " sets the second; or set the second to the zip that the build left in"
                                + " adapters/target/elasticsearch.");
            }
            return EmbeddedElasticsearchServer.start(
                    folder,
                    properties.cache(),
                    new ElasticsearchOptions(wanted.distribution(), wanted.heapOrUsual(), wanted.quickStart()));
        }

        @Bean
        ElasticsearchEndpoint elasticsearchEndpoint(EmbeddedElasticsearchServer server) {
            return ElasticsearchEndpoint.open(server.uri());
        }
    }

    /** The database when none is configured. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabase.class)
    static class Database {

        /** The search server takes longer to start, so it goes first and starts meanwhile. */
        @Bean
        EmbeddedPostgresServer embeddedPostgres(
                ObjectProvider<EmbeddedElasticsearchServer> slower,
                DataFolder folder,
                EmbeddedServersProperties properties) {
            slower.getIfAvailable();
            return EmbeddedPostgresServer.start(
                    folder, properties.cache(), properties.postgresql().settings());
        }

        @Bean
        JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgresServer server) {
            return new EmbeddedPostgresConnection(server);
        }
    }

    static class NoDatabase extends NoneNestedConditions {

        NoDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class DatabaseConfigured {}
    }

    static class NoSearchCluster extends NoneNestedConditions {

        NoSearchCluster() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(SearchClusterConfigured.class)
        static class Configured {}
    }
}

package org.caseledger.adapters.search.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConfiguredClusterTest {

    private final ApplicationContextRunner ledger = new ApplicationContextRunner()
            .withUserConfiguration(SearchClientConfiguration.class)
            .withPropertyValues("caseledger.elasticsearch.uris=https://one:9200,https://two:9200");

    @Test
    void isUsedInsteadOfAnEmbeddedOne() {
        ledger.run(context -> assertThat(
                        context.getBean(ElasticsearchEndpoint.class).uris())
                .containsExactly(URI.create("https://one:9200"), URI.create("https://two:9200")));
    }

    @Test
    void isEnteredWithNameAndPassword() {
        ledger.withPropertyValues(
                        "caseledger.elasticsearch.username=ledger", "caseledger.elasticsearch.password=secret")
                .run(context -> assertThat(
                                context.getBean(ElasticsearchEndpoint.class).authorization())
                        .contains("Basic bGVkZ2VyOnNlY3JldA=="));
    }

    @Test
    void isEnteredWithAKeyWhichIsNeverPrinted() {
        ledger.withPropertyValues("caseledger.elasticsearch.api-key=abc").run(context -> {
            var endpoint = context.getBean(ElasticsearchEndpoint.class);
            assertThat(endpoint.authorization()).contains("ApiKey abc");
            assertThat(endpoint.toString()).doesNotContain("abc");
        });
    }
}

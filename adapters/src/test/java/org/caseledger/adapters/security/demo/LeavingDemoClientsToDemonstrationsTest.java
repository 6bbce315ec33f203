package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

class LeavingDemoClientsToDemonstrationsTest {

    private static final String DATABASE = "spring.datasource.url=jdbc:postgresql://127.0.0.1/real";
    private static final String EVENT_STORE = "caseledger.event-store=eventstoredb";
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.example";

    private final WebApplicationContextRunner ledger =
            new WebApplicationContextRunner().withUserConfiguration(Clients.class);

    @Configuration(proxyBeanMethods = false)
    @Conditional(DemonstrationOnly.class)
    static class Clients {}

    @Test
    void withTheEmbeddedDatabaseTheyAreThere() {
        ledger.run(context -> assertThat(context).hasSingleBean(Clients.class));
    }

    @Test
    void onADatabaseOfOnesOwnTheyAreNot() {
        ledger.withPropertyValues(DATABASE).run(context -> assertThat(context).doesNotHaveBean(Clients.class));
    }

    @Test
    void onAnEventStoreDbTheyAreNotEither() {
        ledger.withPropertyValues(EVENT_STORE)
                .run(context -> assertThat(context).doesNotHaveBean(Clients.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {DATABASE, EVENT_STORE})
    void onServersOfOnesOwnTheyAreThereIfAskedFor(String own) {
        ledger.withPropertyValues(own, "caseledger.security.demo-issuer=true")
                .run(context -> assertThat(context).hasSingleBean(Clients.class));
    }

    @Test
    void besideAnOutsideIssuerTheyAreNeverThere() {
        ledger.withPropertyValues(ISSUER, "caseledger.security.demo-issuer=true")
                .run(context -> assertThat(context).doesNotHaveBean(Clients.class));
    }
}

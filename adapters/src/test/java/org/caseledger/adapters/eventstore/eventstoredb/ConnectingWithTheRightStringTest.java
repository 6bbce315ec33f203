package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectingWithTheRightStringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://admin:changeit@127.0.0.1:2113",
                "esdb://admin:changeit@",
                "esdb://admin:changeit@127.0.0.1:changeit",
                "esdb://admin:changeit@127.0.0.1:2113?maxDiscoverAttempts=changeit",
                "esdb://admin:changeit@127.0.0.1:42113,127.0.0.1:42114"
            })
    void oneThatCannotBeUsedIsRefusedWithTheNextStepAndWithoutTheSecret(String wrong) {
        assertThatExceptionOfType(EventStoreMisconfigured.class)
                .isThrownBy(() -> ConnectionString.parse(wrong))
                .withNoCause()
                .withMessageContaining("caseledger.event-store.eventstoredb.connection-string")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("changeit"));
    }

    @Test
    void aMissingOneIsRefusedAsWell() {
        assertThatExceptionOfType(EventStoreMisconfigured.class).isThrownBy(() -> ConnectionString.parse(null));
    }

    @Test
    void oneNodeAndAClusterAreUnderstood() {
        assertThat(ConnectionString.parse("esdb://admin:changeit@db.example:2113")
                        .isTls())
                .isTrue();
        assertThat(ConnectionString.parse("esdb+discover://db.example:2113?tls=false")
                        .isDnsDiscover())
                .isTrue();
        assertThat(ConnectionString.parse("esdb://a.example:2113,b.example:2113")
                        .getHosts())
                .hasSize(2);
    }

    @Test
    void theSecretIsInNoText() {
        assertThat(EventStoreDbProperties.defaults("esdb://admin:changeit@127.0.0.1:2113"))
                .asString()
                .doesNotContain("changeit");
    }
}

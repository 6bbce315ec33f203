package org.caseledger.adapters.graphql.ledger;

import java.time.Duration;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.PollingLedgerTail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the one tail that all who follow a case share. */
@Configuration(proxyBeanMethods = false)
class LedgerTailConfiguration {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Bean
    PollingLedgerTail ledgerTail(LedgerReader reader) {
        return new PollingLedgerTail(reader, PAUSE);
    }
}

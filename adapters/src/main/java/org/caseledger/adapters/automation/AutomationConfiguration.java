package org.caseledger.adapters.automation;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.application.issuance.WhenCertificateIssuedThenEnterIt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the ledger does by itself. */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    @Bean
    Automation enteringCertificates(WhenCertificateIssuedThenEnterIt entering, EventStore events, TokenStore tokens) {
        return new Automation(
                "when-certificate-issued-then-enter-it", new EnteringCertificates(entering), events, tokens);
    }
}

package org.caseledger.adapters.security.demo;

import java.time.Clock;
import org.caseledger.adapters.machine.DataFolder;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the demo issuer: its key, its endpoint, and the trust in its tokens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(DemonstrationOnly.class)
class DemoIssuerConfiguration {

    @Bean
    DemoIssuer demoIssuer(DataFolder folder) {
        LoggerFactory.getLogger(DemoIssuer.class)
                .warn("No outside issuer of tokens is set: demo clients, whose secret anybody knows, may act here.");
        return new DemoIssuer(SigningKey.readOrMake(folder.resolve("demo-issuer.key")));
    }

    @Bean
    JwtDecoder demoTokens(DemoIssuer issuer) {
        return issuer.decoder();
    }

    @Bean
    RouterFunction<ServerResponse> tokenEndpoint(DemoIssuer issuer) {
        var endpoint = new TokenEndpoint(issuer, Clock.systemUTC());
        return RouterFunctions.route().POST("/oauth2/token", endpoint::answer).build();
    }
}

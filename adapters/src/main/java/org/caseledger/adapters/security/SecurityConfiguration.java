package org.caseledger.adapters.security;

import java.time.Clock;
import java.util.List;
import org.caseledger.adapters.machine.LedgerIsEmbedded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Wires who gets in. Bearer tokens only, no cookies and no sessions, so that no other site can act in a user's name; what
 * a request may see and do is decided field by field and command by command.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ClaimNames.class)
class SecurityConfiguration {

    private static final String[] SERVED = {
        "/graphql", "/graphiql", "/graphiql/**", "/oauth2/token", "/actuator/health/**", "/actuator/prometheus"
    };

    @Bean
    TokenReader tokenReader(ClaimNames names) {
        return new TokenReader(names);
    }

    @Bean
    VerifiedTokens verifiedTokens(ObjectProvider<JwtDecoder> decoder) {
        return new VerifiedTokens(
                new CachingJwtDecoder(decoder.getIfAvailable(SecurityConfiguration::nobodyToTrust), Clock.systemUTC()));
    }

    /** Spring Boot tells the operator without a stack trace. */
    private static JwtDecoder nobodyToTrust() {
        throw new InvalidConfigurationPropertyValueException(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                null,
                "It must be set, " + LedgerIsEmbedded.NOT_SO + ": demonstration clients, whose secret anybody knows,"
                        + " must not act on real data. For a demonstration on servers of your own, set"
                        + " caseledger.security.demo-issuer=true instead.");
    }

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, VerifiedTokens tokens, TokenReader reader) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::write)
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(SERVED).permitAll().anyRequest().denyAll())
                .exceptionHandling(rejected -> rejected.authenticationEntryPoint(new Rejections())
                        .accessDeniedHandler((request, response, why) -> Rejections.notServed(response)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(new Rejections())
                        .jwt(jwt -> jwt.decoder(tokens.decoder())
                                .jwtAuthenticationConverter(token -> new RequesterToken(reader.read(token)))))
                .build();
    }

    /** One span and one meter a request are enough; Spring Security would make one for each of its fifteen filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CallerInterceptor callerInterceptor(VerifiedTokens tokens, TokenReader reader) {
        return new CallerInterceptor(new WebSocketTokens(tokens.decoder(), reader), Clock.systemUTC());
    }

    @Bean
    HandlerMethodArgumentResolver callerArgument() {
        return new CallerArgument();
    }

    @Bean
    GraphQlSourceBuilderCustomizer fieldProtection() {
        return builder -> builder.typeVisitors(List.of(new FieldProtection()));
    }

    /** Not a decoder bean itself: Spring Boot makes one for an outside issuer only where there is none. */
    record VerifiedTokens(JwtDecoder decoder) {}
}

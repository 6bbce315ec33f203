package org.caseledger.adapters.graphql.scalar;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.caseledger.application.ledger.LedgerPosition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the scalars, with what each is in Java: {@code Instant}, {@code LocalDate}, {@code LedgerPosition}, … */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

    private static final Pattern SHA_256 = Pattern.compile("sha256:[0-9a-f]{64}");

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(scalar("DateTime", dateTime()))
                .scalar(scalar("LocalDate", localDate()))
                .scalar(scalar("Position", position()))
                .scalar(scalar("Digest", digest()))
                .scalar(scalar("Decimal", new DecimalScalar()))
                .scalar(ExtendedScalars.Json);
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static Coercing<?, ?> dateTime() {
        return new TextScalar<>(
                "a moment as RFC 3339 has it, with its offset from UTC, from 1900 to 2200",
                Instant.class,
                Times::moment,
                Instant::toString);
    }

    private static Coercing<?, ?> localDate() {
        return new TextScalar<>(
                "a day as 2026-03-02, from 1900 to 2200", LocalDate.class, Times::day, LocalDate::toString);
    }

    private static Coercing<?, ?> position() {
        return new TextScalar<>(
                "a position as this ledger gave it out",
                LedgerPosition.class,
                LedgerPosition::parse,
                LedgerPosition::toText);
    }

    private static Coercing<?, ?> digest() {
        return new TextScalar<>(
                "sha256: and 64 lower-case hexadecimal digits",
                String.class,
                ScalarConfiguration::checkedDigest,
                UnaryOperator.identity());
    }

    private static String checkedDigest(String text) {
        if (!SHA_256.matcher(text).matches()) {
            throw new IllegalArgumentException("not a digest");
        }
        return text;
    }
}

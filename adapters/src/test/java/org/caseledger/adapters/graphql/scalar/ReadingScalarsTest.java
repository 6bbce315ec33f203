package org.caseledger.adapters.graphql.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingScalarsTest {

    private static final String DIGEST = "sha256:" + "0f".repeat(32);

    @Test
    void aMomentIsReadWithItsOffset() {
        assertThat(read("DateTime", "2026-03-02T09:30:00+08:00")).isEqualTo(Instant.parse("2026-03-02T01:30:00Z"));
        assertThat(read("DateTime", "2026-03-02t09:30:00.5z")).isEqualTo(Instant.parse("2026-03-02T09:30:00.5Z"));
    }

    @Test
    void aMomentIsWrittenInUtc() {
        assertThat(write("DateTime", Instant.parse("2026-03-02T01:30:00Z"))).isEqualTo("2026-03-02T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:30:00",
                "2026-03-02T09:30+08:00",
                "2026-03-02",
                "2026-02-30T09:30:00Z",
                "2026-03-02T25:30:00Z",
                "2026-03-02T09:30:00+99:00",
                "1899-12-31T23:59:59Z",
                "2201-01-01T00:00:00Z",
                "+12026-03-02T09:30:00Z",
                ""
            })
    void whatIsNoMomentIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> read("DateTime", text))
                .isInstanceOf(CoercingParseValueException.class)
                .message()
                .startsWith("Expected a moment as RFC 3339 has it")
                .satisfies(message ->
                        assertThat(text.isEmpty() || !message.contains(text)).isTrue());
    }

    @Test
    void aDayIsRead() {
        assertThat(read("LocalDate", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aPositionGoesOutAndComesBack() {
        var position = new LedgerPosition(7, 9);

        assertThat(read("Position", write("Position", position))).isEqualTo(position);
    }

    @Test
    void moneyIsExact() {
        assertThat(read("Decimal", new BigDecimal("0.10"))).isEqualTo(new BigDecimal("0.10"));
        assertThat(read("Decimal", "0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(read("Decimal", 5)).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void aDigestIsRead() {
        assertThat(read("Digest", DIGEST)).isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @CsvSource({
        "LocalDate, 2023-02-29",
        "LocalDate, 2026-3-2",
        "Position, nonsense",
        "Digest, sha256:0F",
        "Decimal, 1e999999999",
        "Decimal, 123456789012345678901",
        "Decimal, NaN"
    })
    void whatDoesNotFitIsRefused(String scalar, String text) {
        assertThatThrownBy(() -> read(scalar, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageStartingWith("Expected");
    }

    private static Object read(String scalar, Object value) {
        return type(scalar).getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object write(String scalar, Object value) {
        return type(scalar).getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static GraphQLScalarType type(String name) {
        var wiring = graphql.schema.idl.RuntimeWiring.newRuntimeWiring();
        new ScalarConfiguration().scalars().configure(wiring);
        return wiring.build().getScalars().get(name);
    }
}

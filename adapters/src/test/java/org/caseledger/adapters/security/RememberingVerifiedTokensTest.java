package org.caseledger.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberingVerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final AtomicInteger verified = new AtomicInteger();
    private Instant now = NOON;

    @Test
    void aTokenIsVerifiedOnce() {
        var decoder = decoder(Duration.ofHours(1));

        decoder.decode("a");
        decoder.decode("a");

        assertThat(verified).hasValue(1);
    }

    @Test
    void anotherTokenIsVerifiedItself() {
        var decoder = decoder(Duration.ofHours(1));

        decoder.decode("a");
        decoder.decode("b");

        assertThat(verified).hasValue(2);
    }

    @Test
    void anExpiredTokenIsVerifiedAgain() {
        var decoder = decoder(Duration.ofMinutes(1));

        decoder.decode("a");
        now = NOON.plus(Duration.ofMinutes(1));
        decoder.decode("a");

        assertThat(verified).hasValue(2);
    }

    @Test
    void afterFiveMinutesAKeyThatWasWithdrawnCounts() {
        var decoder = decoder(Duration.ofHours(1));

        decoder.decode("a");
        now = NOON.plus(Duration.ofMinutes(5));
        decoder.decode("a");

        assertThat(verified).hasValue(2);
    }

    private CachingJwtDecoder decoder(Duration validity) {
        return new CachingJwtDecoder(token -> verify(token, validity), clock());
    }

    private Jwt verify(String token, Duration validity) {
        verified.incrementAndGet();
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("clerk-li")
                .expiresAt(now.plus(validity))
                .build();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}

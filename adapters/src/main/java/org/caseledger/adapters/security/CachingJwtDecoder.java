package org.caseledger.adapters.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseledger.application.command.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token once and remembers the answer for a while: a client sends the same one with every request, and
 * verifying takes some 150 microseconds, remembering one.
 *
 * <p>Remembered by the token's SHA-256, never the token; until it expires, at most five minutes, so that a key that the
 * issuer withdraws loses its force; the least recently used of ten thousand gives way. Failures are not remembered.
 */
final class CachingJwtDecoder implements JwtDecoder {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JwtDecoder verifier;
    private final Clock clock;
    private final Map<String, Verified> verified = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    CachingJwtDecoder(JwtDecoder verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var key = HexFormat.of().formatHex(CommandId.sha256(token));
        var known = known(key);
        return known != null && clock.instant().isBefore(known.until()) ? known.token() : verify(key, token);
    }

    private Jwt verify(String key, String token) {
        var jwt = verifier.decode(token);
        synchronized (verified) {
            verified.put(key, new Verified(jwt, until(jwt)));
        }
        return jwt;
    }

    private @Nullable Verified known(String key) {
        synchronized (verified) {
            return verified.get(key);
        }
    }

    private Instant until(Jwt jwt) {
        var longest = clock.instant().plus(LONGEST);
        var expires = jwt.getExpiresAt();
        return expires != null && expires.isBefore(longest) ? expires : longest;
    }

    private record Verified(Jwt token, Instant until) {}
}

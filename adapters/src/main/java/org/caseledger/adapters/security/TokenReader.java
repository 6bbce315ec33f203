package org.caseledger.adapters.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.IdentityNumber;
import org.caseledger.domain.text.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads from a verified token who acts. */
final class TokenReader {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");

    private static final int MOST_CHARACTERS = 100;

    /** By how much the clocks of issuer and ledger may differ; the same as when the signature is verified. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final ClaimNames names;

    TokenReader(ClaimNames names) {
        this.names = names;
    }

    /**
     * Who acts.
     *
     * @throws InvalidBearerTokenException if a claim cannot be what it claims to be; the message names the claim, never
     *     its value
     */
    Requester read(Jwt token) {
        var claims = new Claims(token.getClaims());
        var id = account(claims);
        var roles = roles(claims);
        return roles.size() == 1
                ? new Requester.Known(caller(id, roles.getFirst(), claims), until(token))
                : new Requester.WithoutRole(id, until(token));
    }

    private static @Nullable Instant until(Jwt token) {
        var expires = token.getExpiresAt();
        return expires == null ? null : expires.plus(CLOCK_SKEW);
    }

    private Caller caller(String id, Role role, Claims claims) {
        try {
            return new Caller(Actor.of(id, role, unit(claims)), identity(claims));
        } catch (InvalidValue invalid) {
            throw invalid("a claim about the unit or the identity: " + invalid.getMessage());
        }
    }

    /** Every event carries the account's id for good, so an identity number is refused here. */
    private String account(Claims claims) {
        var id = claims.text(names.accountClaim());
        if (id == null || id.length() > MOST_CHARACTERS) {
            throw invalid("the claim " + names.accountClaim() + " is missing or too long");
        }
        if (IDENTITY_NUMBER.matcher(id).matches()) {
            throw invalid("the claim " + names.accountClaim() + " is a person's number; an opaque id is needed");
        }
        return id;
    }

    private List<Role> roles(Claims claims) {
        var texts = claims.texts(names.roleClaim()).stream()
                .map(text -> text.toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
        return Arrays.stream(Role.values())
                .filter(role -> texts.contains(role.name()))
                .toList();
    }

    private @Nullable Unit unit(Claims claims) {
        var code = claims.text(names.unitCodeClaim());
        var name = claims.text(names.unitNameClaim());
        return code == null ? null : Unit.of(CreditCode.of(code), name == null ? code : name);
    }

    private @Nullable Identity identity(Claims claims) {
        var name = claims.text(names.nameClaim());
        var number = claims.text(names.identityNumberClaim());
        var code = claims.text(names.creditCodeClaim());
        return number == null && code == null
                ? null
                : new Identity(
                        name,
                        number == null ? null : IdentityNumber.of(number),
                        code == null ? null : CreditCode.of(code));
    }

    private static InvalidBearerTokenException invalid(String why) {
        return new InvalidBearerTokenException("The token cannot be used: " + why);
    }
}

package org.caseledger.adapters.graphql.actor;

import org.caseledger.adapters.security.Caller;
import org.caseledger.adapters.security.Identity;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.Scope;
import org.caseledger.domain.actor.ActorKind;
import org.caseledger.domain.code.IdentityDocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which cases and certificates are a caller's own: a person's by identity, an officer's by unit. */
@Component
public final class Mandate {

    /** Of nobody: no digest and no credit code is as short. */
    private static final Scope NOTHING = new Scope.OfPerson("-");

    private final PersonDigest digest;

    Mandate(PersonDigest digest) {
        this.digest = digest;
    }

    /** What is the caller's own; nothing for an account that neither has an identity nor works for a unit. */
    public Scope own(Caller caller) {
        var unit = caller.actor().unit();
        return unit != null ? new Scope.OfUnit(unit.code().value()) : ofPerson(caller.identity());
    }

    private Scope ofPerson(@Nullable Identity identity) {
        if (identity == null) {
            return NOTHING;
        }
        var number = identity.identityNumber();
        var code = identity.creditCode();
        if (number != null) {
            return new Scope.OfPerson(digest.ofDocument(IdentityDocumentType.IDENTITY_CARD, number.value()));
        }
        return code == null ? NOTHING : new Scope.OfPerson(digest.ofCreditCode(code.value()));
    }

    /** Whether the caller may look for applicants by name in everybody's cases: officers and systems only. */
    public boolean searchesNames(Caller caller) {
        var kind = caller.actor().kind();
        return kind == ActorKind.OFFICER || kind == ActorKind.SYSTEM;
    }
}

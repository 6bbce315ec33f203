package org.caseledger.adapters.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Carries the requester through Spring Security. Roles are the business of commands, so there are no authorities. */
final class RequesterToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Requester requester;

    RequesterToken(Requester requester) {
        super(List.of());
        this.requester = requester;
        setAuthenticated(true);
    }

    @Override
    public Requester getPrincipal() {
        return requester;
    }

    /** The token itself is not kept: nothing needs it any more. */
    @Override
    public Object getCredentials() {
        return "";
    }

    /** Nothing of it: it stands for the account in whatever prints a principal. */
    @Override
    public String getName() {
        return "";
    }
}

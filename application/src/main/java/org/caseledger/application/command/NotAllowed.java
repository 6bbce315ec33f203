package org.caseledger.application.command;

import java.util.Set;
import java.util.TreeSet;
import org.caseledger.domain.actor.Role;

/** The actor's role may not give this command. Not a refusal by rule: the request should not have been made. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed(Role role, Set<Role> allowed) {
        super("Expected one of the roles " + new TreeSet<>(allowed) + ", but the token's role is " + role + ".");
    }
}

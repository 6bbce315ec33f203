package org.caseledger.adapters.graphql.viewer;

import org.caseledger.adapters.graphql.actor.Actor;
import org.caseledger.adapters.security.Caller;

/**
 * Who asks, with their own file.
 *
 * @param caller as the token says
 */
public record Viewer(Caller caller) {

    /** Who asks, as the API shows it: the only one whose name it shows is the one who asks. */
    public Actor actor() {
        var identity = caller.identity();
        return Actor.of(caller.actor(), identity == null ? null : identity.name());
    }
}

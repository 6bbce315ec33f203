package org.caseledger.adapters.search.projection;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionPlaces;

/**
 * Where projections keep what they must not forget.
 *
 * @param tokens how far each is
 * @param places the same of all instances
 * @param instances which instances there are
 * @param letters what they could not show
 * @param alone what only one instance does at a time
 * @param forgetting takes away what is kept of one that is over
 */
public record ProjectionStores(
        TokenStore tokens,
        ProjectionPlaces places,
        ProjectionInstances instances,
        DeadLetterStore letters,
        OneAtATime alone,
        ForgettingProjections forgetting) {}

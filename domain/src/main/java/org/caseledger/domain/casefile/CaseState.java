package org.caseledger.domain.casefile;

import org.caseledger.domain.departmentstep.LoggedSteps;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a case depends on; nothing else is kept here. What people read is folded from the same events
 * elsewhere.
 */
public sealed interface CaseState {

    /** Before the first event. */
    record NotOpened() implements CaseState {}

    /**
     * A case that exists.
     *
     * @param number its number
     * @param phase where it stands
     * @param rating what became of its rating; separate from the phase, since a window service can be rated early
     * @param served whether a window has served the applicant, so that the service can be rated already
     * @param logged what an event log of another system has brought in
     * @param handlers who answers for it, kept beyond its end; null if a department keeps it in a system of its own,
     *     which names no units by their codes
     */
    record Opened(
            CaseNumber number,
            Phase phase,
            Rating rating,
            boolean served,
            LoggedSteps logged,
            @Nullable Handlers handlers)
            implements CaseState {

        /** The same case in another phase. */
        public Opened in(Phase next) {
            return new Opened(number, next, rating, served, logged, handlers);
        }

        /** The same case with its rating changed. */
        public Opened rated(Rating next) {
            return new Opened(number, phase, next, served, logged, handlers);
        }

        /** The same case after a service at a window. */
        public Opened servedAtWindow() {
            return served ? this : new Opened(number, phase, rating, true, logged, handlers);
        }

        /** The same case with more steps from another system's log. */
        public Opened logged(LoggedSteps next) {
            return new Opened(number, phase, rating, served, next, handlers);
        }
    }
}

package org.caseledger.domain.casefile;

import java.util.List;
import java.util.Set;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.review.Reviews;

/** Where an opened case stands. Each phase carries only what can still matter: a closed case has no reviews. */
public sealed interface Phase {

    /**
     * Handed in and waiting for the window.
     *
     * @param terms what the case is decided under
     * @param materials the names of the materials in hand
     * @param noticed what the one notice of art. 32 listed; empty before it
     */
    record AtIntake(ApplicableTerms terms, Set<String> materials, Set<String> noticed) implements Phase {

        /** Copies the sets. */
        public AtIntake {
            materials = Set.copyOf(materials);
            noticed = Set.copyOf(noticed);
        }

        /** The same application with more materials in hand. */
        public AtIntake with(Set<String> brought) {
            return new AtIntake(terms, Names.union(materials, brought), noticed);
        }

        /** The same application after a notice: what it lists is not in hand as it should be. */
        public AtIntake noticing(Set<String> missing) {
            return new AtIntake(terms, Names.without(materials, missing), Names.union(noticed, missing));
        }

        /** The mandatory materials that are not in hand, in a stable order. */
        public List<String> missing() {
            return terms.missingFrom(materials);
        }
    }

    /** Sent back once with everything that is missing; the applicant's turn. */
    record AwaitingCorrections(AtIntake intake) implements Phase {}

    /** Accepted: departments review, the clock runs. */
    record UnderReview(ApplicableTerms terms, Reviews reviews, boolean extended) implements Phase {}

    /** A special procedure has stopped the clock. */
    record Suspended(UnderReview before, SpecialProcedure procedure) implements Phase {}

    /** Granted; the certificate is still to be issued. */
    record Granted(ApplicableTerms terms) implements Phase {}

    /** The certificate exists and waits to be handed over. */
    record CertificateReady(ApplicableTerms terms, CertificateIdentifier certificate) implements Phase {}

    /** The case has its result. */
    record Closed(Outcome outcome) implements Phase {}

    /** A department keeps the case in a system of its own and records its steps here. */
    record HeldElsewhere() implements Phase {}
}

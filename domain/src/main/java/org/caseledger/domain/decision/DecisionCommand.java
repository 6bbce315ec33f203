package org.caseledger.domain.decision;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What the deciding department can decide. */
public sealed interface DecisionCommand extends CaseCommand {

    /** The number of the written decision. */
    DocumentNumber document();

    /**
     * Grants the application.
     *
     * @param conditions conditions of the grant, at most 1000 characters
     */
    record GrantApplication(CaseNumber number, Occasion occasion, DocumentNumber document, @Nullable String conditions)
            implements DecisionCommand {

        /** Checks the length. */
        public GrantApplication {
            conditions = Text.optionalParagraphs("conditions", conditions, 1000);
        }
    }

    /**
     * Refuses the application.
     *
     * @param reasons the reasons, at most 1000 characters
     * @param lawApplied the provision on which the refusal rests, at most 500 characters
     * @param remedies what the applicant can do about it
     */
    record RefuseApplication(
            CaseNumber number,
            Occasion occasion,
            DocumentNumber document,
            String reasons,
            String lawApplied,
            Remedies remedies)
            implements DecisionCommand {

        /** Checks lengths. */
        public RefuseApplication {
            reasons = Text.paragraphs("reasons", reasons, 1000);
            lawApplied = Text.required("lawApplied", lawApplied, 500);
        }
    }
}

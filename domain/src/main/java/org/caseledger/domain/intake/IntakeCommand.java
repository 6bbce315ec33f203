package org.caseledger.domain.intake;

import java.util.List;
import java.util.Set;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What the window can do with an application: the outcomes of art. 32, each with its written receipt. */
public sealed interface IntakeCommand extends CaseCommand {

    /** The number of the dated and sealed receipt or notice that the applicant gets. */
    DocumentNumber document();

    /**
     * Accepts the application: outcome 5, or outcome 3 if something was corrected on the spot.
     *
     * @param correctedOnTheSpot the materials that the applicant put right at the window, by name
     */
    record AcceptApplication(
            CaseNumber number, Occasion occasion, DocumentNumber document, Set<String> correctedOnTheSpot)
            implements IntakeCommand {

        /** Copies the set. */
        public AcceptApplication {
            correctedOnTheSpot = Set.copyOf(correctedOnTheSpot);
        }
    }

    /**
     * Tells the applicant, once, everything that is missing 一次性告知: outcome 4.
     *
     * @param missing the complete list
     */
    record RequestCorrections(
            CaseNumber number, Occasion occasion, DocumentNumber document, List<MissingMaterial> missing)
            implements IntakeCommand {

        /** Copies the list. */
        public RequestCorrections {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Declines to take the application: outcomes 1 and 2.
     *
     * @param ground why
     * @param explanation what the applicant is told, at most 1000 characters
     * @param whomToAsk the authority to turn to; needed for outcome 2
     */
    record DeclineApplication(
            CaseNumber number,
            Occasion occasion,
            DocumentNumber document,
            DeclineGround ground,
            String explanation,
            @Nullable String whomToAsk)
            implements IntakeCommand {

        /** Checks lengths. */
        public DeclineApplication {
            explanation = Text.paragraphs("explanation", explanation, 1000);
            whomToAsk = Text.optional("whomToAsk", whomToAsk, 200);
        }
    }
}

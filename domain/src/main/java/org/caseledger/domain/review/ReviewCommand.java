package org.caseledger.domain.review;

import java.util.List;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What reviewers can do. */
public sealed interface ReviewCommand extends CaseCommand {

    /**
     * Records a department's opinion. Until its stage is complete, a later opinion of the same department replaces it.
     *
     * @param department the department, which must be the reviewer's own
     * @param action pass, send back, or other
     * @param opinion the opinion, at most 1000 characters; needed unless the action is a pass
     */
    record RecordReview(
            CaseNumber number, Occasion occasion, Unit department, ReviewAction action, @Nullable String opinion)
            implements ReviewCommand {

        /** Checks the length. */
        public RecordReview {
            opinion = Text.optionalParagraphs("opinion", opinion, 1000);
        }
    }

    /**
     * Records a fact check on the spot 实地核查.
     *
     * @param officers the accounts of the officers who did it, at least two
     * @param place where it was done, at most 200 characters
     * @param finding what they found, at most 1000 characters
     */
    record RecordFactCheck(
            CaseNumber number, Occasion occasion, Unit department, List<String> officers, String place, String finding)
            implements ReviewCommand {

        /** Checks lengths and copies the list. */
        public RecordFactCheck {
            officers = List.copyOf(officers);
            place = Text.required("place", place, 200);
            finding = Text.paragraphs("finding", finding, 1000);
        }
    }
}

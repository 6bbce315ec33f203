package org.caseledger.domain.rating;

import java.time.LocalDate;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be done about the rating of a case. */
public sealed interface RatingCommand extends CaseCommand {

    /**
     * Rates the service.
     *
     * @param grade 1 is best, 5 is worst
     * @param comment in the applicant's words, at most 1000 characters
     */
    record RateCase(CaseNumber number, Occasion occasion, Satisfaction grade, @Nullable String comment)
            implements RatingCommand {

        /** Checks the length. */
        public RateCase {
            comment = Text.optionalParagraphs("comment", comment, 1000);
        }
    }

    /**
     * Answers a rating; the applicant sees the answer.
     *
     * @param callBack the call to the applicant; needed with the first answer to a bad rating
     * @param answer rectified, will rectify, or explained
     * @param text what the applicant is told, at most 1000 characters
     * @param rectifyBy the day by which it will be put right; needed with, and only with, a promise to rectify
     */
    record RespondToRating(
            CaseNumber number,
            Occasion occasion,
            @Nullable CallBack callBack,
            Answer answer,
            String text,
            @Nullable LocalDate rectifyBy)
            implements RatingCommand {

        /** Checks the length. */
        public RespondToRating {
            text = Text.paragraphs("text", text, 1000);
        }
    }

    /**
     * The department appeals against a rating that it holds to be false 申诉.
     *
     * @param grounds why, at most 1000 characters
     */
    record AppealRating(CaseNumber number, Occasion occasion, String grounds) implements RatingCommand {

        /** Checks the length. */
        public AppealRating {
            grounds = Text.paragraphs("grounds", grounds, 1000);
        }
    }

    /**
     * The supervisor decides the appeal 复核.
     *
     * @param upheld true if the rating is found to be false and set aside
     * @param reasons why, at most 1000 characters
     */
    record DecideRatingAppeal(CaseNumber number, Occasion occasion, boolean upheld, String reasons)
            implements RatingCommand {

        /** Checks the length. */
        public DecideRatingAppeal {
            reasons = Text.paragraphs("reasons", reasons, 1000);
        }
    }
}

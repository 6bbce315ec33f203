package org.caseledger.domain.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.rating.Rating.Given;
import org.caseledger.domain.rating.Rating.Handling;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;

/** How a rating is answered. */
final class Answering {

    private static final int LONGEST_PROMISE_IN_MONTHS = 1;

    private Answering() {}

    static List<RatingEvent> decide(RespondToRating command, Opened opened) {
        HandlingUnit.check(command.occasion().actor(), opened);
        var given = answerable(opened.rating());
        checkCalledBack(command, given);
        checkPromise(command, given);
        var at = command.occasion().at();
        var events = new ArrayList<RatingEvent>();
        var callBack = command.callBack();
        if (callBack != null) {
            events.add(new RatingCalledBack(at, callBack.reached(), callBack.finding()));
        }
        events.add(new RatingAnswered(at, command.answer(), command.text(), command.rectifyBy()));
        return events;
    }

    static Rating evolve(Given given, RatingAnswered answered) {
        var by = answered.rectifyBy();
        return new Given(
                given.grade(), by == null ? new Handling.Answered() : new Handling.Promised(by), given.appealed());
    }

    private static Given answerable(Rating rating) {
        if (rating instanceof Given given && !(given.handling() instanceof Handling.Answered)) {
            return given;
        }
        throw RatingRule.NO_RATING_TO_ANSWER.refused("a rating that waits for an answer", "there is none");
    }

    private static void checkCalledBack(RespondToRating command, Given given) {
        if (given.grade().bad() && given.handling() instanceof Handling.Open && command.callBack() == null) {
            throw RatingRule.CALL_BACK_MISSING.refused("a call back to the applicant first", "there is none");
        }
    }

    private static void checkPromise(RespondToRating command, Given given) {
        var by = command.rectifyBy();
        if ((command.answer() == Answer.WILL_RECTIFY) != (by != null)) {
            throw RatingRule.RECTIFICATION_DAY_MISMATCH.refused(
                    "a day with a promise to rectify, and only with it",
                    by == null ? "there is none" : "the answer is " + command.answer());
        }
        if (by != null) {
            checkDay(by, OfficialTime.dateOf(command.occasion().at()));
            checkFirstPromise(given);
        }
    }

    private static void checkDay(LocalDate by, LocalDate today) {
        if (by.isBefore(today) || by.isAfter(today.plusMonths(LONGEST_PROMISE_IN_MONTHS))) {
            throw RatingRule.RECTIFICATION_DAY_OUT_OF_RANGE.refused(
                    "a day from " + today + " to " + today.plusMonths(LONGEST_PROMISE_IN_MONTHS), "it is " + by);
        }
    }

    private static void checkFirstPromise(Given given) {
        if (given.handling() instanceof Handling.Promised) {
            throw RatingRule.PROMISED_ALREADY.refused("a rectification or an explanation", "a second promise was made");
        }
    }
}

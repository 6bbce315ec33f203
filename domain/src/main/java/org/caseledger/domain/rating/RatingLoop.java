package org.caseledger.domain.rating;

import java.util.List;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.rating.Rating.Given;
import org.caseledger.domain.rating.Rating.Handling;
import org.caseledger.domain.rating.Rating.None;
import org.caseledger.domain.rating.Rating.SetAside;
import org.caseledger.domain.rating.Rating.UnderAppeal;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;

/**
 * Decides about the rating of a case and the loop that a bad rating starts: the unit calls back, then rectifies, promises
 * to, or explains; a department may appeal, and the supervisor decides.
 */
public final class RatingLoop {

    private RatingLoop() {}

    /** Turns a command of this step into events, or refuses by a {@link RatingRule}. */
    public static List<RatingEvent> decide(RatingCommand command, CaseState state) {
        var opened = Expecting.opened(state);
        return switch (command) {
            case RateCase rate -> rate(rate, opened);
            case RespondToRating respond -> Answering.decide(respond, opened);
            case AppealRating appeal -> appeal(appeal, opened);
            case DecideRatingAppeal decide -> decideAppeal(decide, opened);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, RatingEvent event) {
        return state instanceof Opened opened ? opened.rated(evolve(opened.rating(), event)) : state;
    }

    private static Rating evolve(Rating rating, RatingEvent event) {
        return switch (event) {
            case CaseRated e -> new Given(e.grade(), new Handling.Open(), false);
            case RatingCalledBack e -> rating;
            case RatingAnswered e -> rating instanceof Given given ? Answering.evolve(given, e) : rating;
            case RatingAppealed e -> rating instanceof Given given ? new UnderAppeal(given) : rating;
            case RatingAppealDecided e -> rating instanceof UnderAppeal appeal ? after(appeal.before(), e) : rating;
        };
    }

    private static Rating after(Given before, RatingAppealDecided decided) {
        return decided.upheld() ? new SetAside(before.grade()) : new Given(before.grade(), before.handling(), true);
    }

    private static List<RatingEvent> rate(RateCase command, Opened opened) {
        if (!(opened.rating() instanceof None)) {
            throw RatingRule.ALREADY_RATED.refused("a service that was not rated yet", "it was rated");
        }
        if (!(opened.phase() instanceof Closed) && !opened.served()) {
            throw RatingRule.NOT_RATEABLE_YET.refused(
                    "a closed case or a service at a window", "the case is open and no window has served it");
        }
        return List.of(new CaseRated(command.occasion().at(), command.grade(), command.comment()));
    }

    private static List<RatingEvent> appeal(AppealRating command, Opened opened) {
        HandlingUnit.check(command.occasion().actor(), opened);
        if (!(opened.rating() instanceof Given given && given.grade().bad() && !given.appealed())) {
            throw RatingRule.NO_RATING_TO_APPEAL.refused("a bad rating that was not appealed yet", "there is none");
        }
        return List.of(new RatingAppealed(command.occasion().at(), command.grounds()));
    }

    private static List<RatingEvent> decideAppeal(DecideRatingAppeal command, Opened opened) {
        if (!(opened.rating() instanceof UnderAppeal)) {
            throw RatingRule.NO_APPEAL_TO_DECIDE.refused("an appeal that is not decided", "there is none");
        }
        return List.of(new RatingAppealDecided(command.occasion().at(), command.upheld(), command.reasons()));
    }
}

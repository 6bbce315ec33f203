package org.caseledger.domain.walk;

import java.util.function.Supplier;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.NotOpened;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Phase;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.rating.Rating;

/** What somebody may ask next: mostly something that the case could take, often anything at all. */
final class RandomCommands {

    private final Dice dice;
    private final ItemTerms terms;
    private final RandomHandingIn handingIn;
    private final RandomApproval approval;
    private final RandomEndings endings;
    private final RandomLogs logs;

    RandomCommands(Dice dice) {
        this.dice = dice;
        var actors = new RandomActors(dice);
        terms = new RandomItems(dice).next();
        handingIn = new RandomHandingIn(dice, actors);
        approval = new RandomApproval(dice, actors);
        endings = new RandomEndings(dice, actors);
        logs = new RandomLogs(dice, actors);
    }

    /**
     * The next command.
     *
     * @throws org.caseledger.domain.text.InvalidValue if what is asked cannot even be said
     */
    CaseCommand next(CaseState state) {
        return (dice.chance(60) ? fitting(state) : anything()).get();
    }

    private Supplier<CaseCommand> anything() {
        return dice.oneOf(
                () -> handingIn.submit(terms),
                () -> handingIn.supplement(null),
                () -> handingIn.accept(null),
                () -> handingIn.request(null),
                handingIn::decline,
                () -> approval.review(null),
                approval::factCheck,
                approval::start,
                approval::end,
                approval::extend,
                approval::grant,
                approval::refuse,
                endings::issue,
                endings::deliver,
                () -> dice.chance(20) ? endings.withdraw() : approval.review(null),
                endings::rate,
                endings::respond,
                endings::appeal,
                endings::decideAppeal,
                logs::record,
                logs::takeOver);
    }

    private Supplier<CaseCommand> fitting(CaseState state) {
        return switch (state) {
            case NotOpened none -> () -> dice.chance(93) ? handingIn.submit(terms) : logs.takeOver();
            case Opened opened -> fitting(opened);
        };
    }

    private Supplier<CaseCommand> fitting(Opened opened) {
        return switch (opened.phase()) {
            case Phase.AtIntake p ->
                dice.oneOf(() -> handingIn.accept(p), () -> handingIn.accept(p), () -> handingIn.request(p));
            case Phase.AwaitingCorrections p -> () -> handingIn.supplement(p.intake());
            case Phase.UnderReview p -> underReview(p);
            case Phase.Suspended p -> approval::end;
            case Phase.Granted p -> dice.mostly(90, endings::issue, endings::withdraw);
            case Phase.CertificateReady p -> dice.mostly(90, endings::deliver, endings::withdraw);
            case Phase.Closed p -> rating(opened.rating());
            case Phase.HeldElsewhere p -> logs::takeOver;
        };
    }

    private Supplier<CaseCommand> underReview(Phase.UnderReview review) {
        var stage = review.reviews().current();
        if (stage.isEmpty()) {
            return dice.mostly(80, approval::grant, approval::refuse);
        }
        if (review.reviews().objected() && dice.chance(30)) {
            return approval::refuse;
        }
        return dice.chance(80)
                ? () -> approval.review(stage.get())
                : dice.oneOf(approval::start, approval::extend, approval::factCheck);
    }

    private Supplier<CaseCommand> rating(Rating rating) {
        return switch (rating) {
            case Rating.None none -> endings::rate;
            case Rating.Given given -> rating(given);
            case Rating.UnderAppeal appeal -> endings::decideAppeal;
            case Rating.SetAside aside -> logs::record;
        };
    }

    private Supplier<CaseCommand> rating(Rating.Given given) {
        var answered = given.handling() instanceof Rating.Handling.Answered;
        return answered
                ? dice.oneOf(logs::record, endings::appeal)
                : dice.oneOf(endings::respond, endings::respond, endings::appeal);
    }
}

package org.caseledger.domain.walk;

import org.caseledger.domain.actor.Role;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.CallBack;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;

/** Commands of issuance, delivery, withdrawal and rating. */
final class RandomEndings {

    private final Dice dice;
    private final RandomActors actors;

    RandomEndings(Dice dice, RandomActors actors) {
        this.dice = dice;
        this.actors = actors;
    }

    IssueCertificate issue() {
        var other = CertificateIdentifier.compose(
                dice.oneOf(ItemDraft.TYPE_CODE, "11100000000013338W012"),
                actors.unit().code(),
                "1",
                1);
        return new IssueCertificate(
                Ask.NUMBER,
                actors.mostly(Role.ISSUER, Units.AUTHORITY),
                dice.mostly(80, Ask.CERTIFICATE, other),
                By.TODAY,
                dice.chance(30) ? null : By.TODAY.plusDays(dice.mostly(80, dice.between(0, 2000), -1)));
    }

    DeliverCertificate deliver() {
        return new DeliverCertificate(
                Ask.NUMBER,
                actors.mostly(Role.ISSUER, Units.AUTHORITY),
                dice.oneOf(DeliveryMethod.values()),
                dice.chance(40) ? actors.unit() : null,
                dice.perhaps("EX-1"));
    }

    WithdrawApplication withdraw() {
        return new WithdrawApplication(Ask.NUMBER, actors.mostly(Role.CITIZEN, null), dice.perhaps(dice.text()));
    }

    RateCase rate() {
        return new RateCase(
                Ask.NUMBER,
                actors.mostly(Role.CITIZEN, null),
                dice.oneOf(Satisfaction.values()),
                dice.perhaps(dice.text()));
    }

    RespondToRating respond() {
        var occasion = actors.mostly(Role.CLERK, actors.mostlyTheDecidingUnit());
        var answer = dice.oneOf(Answer.values());
        var day =
                OfficialTime.dateOf(occasion.at()).plusDays(dice.mostly(80, dice.between(0, 28), dice.between(-9, 90)));
        var fitting = (answer == Answer.WILL_RECTIFY) == dice.chance(90);
        var call = dice.chance(70) ? CallBack.of(dice.chance(80), dice.text()) : null;
        return new RespondToRating(Ask.NUMBER, occasion, call, answer, dice.text(), fitting ? day : null);
    }

    AppealRating appeal() {
        return new AppealRating(Ask.NUMBER, actors.mostly(Role.CLERK, actors.mostlyTheDecidingUnit()), dice.text());
    }

    DecideRatingAppeal decideAppeal() {
        return new DecideRatingAppeal(
                Ask.NUMBER, actors.mostly(Role.SUPERVISOR, Units.OUTSIDER), dice.chance(50), dice.text());
    }
}

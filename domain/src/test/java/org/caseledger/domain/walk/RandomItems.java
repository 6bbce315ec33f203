package org.caseledger.domain.walk;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;

/** Items of every build: with and without stages, joint or not, with and without a certificate. */
final class RandomItems {

    private final Dice dice;

    RandomItems(Dice dice) {
        this.dice = dice;
    }

    ItemTerms next() {
        var item = new ItemDraft()
                .channels(channels())
                .acrossRegions(dice.chance(50))
                .stages(stages());
        if (dice.chance(50)) {
            item.jointBodies(Units.FIRE);
        }
        if (dice.chance(30)) {
            item.withoutCertificate();
        }
        return item.terms();
    }

    private Channel[] channels() {
        return dice.chance(80) ? Channel.values() : new Channel[] {dice.oneOf(Channel.values())};
    }

    private ReviewStage[] stages() {
        var stages = new ArrayList<ReviewStage>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            stages.add(new ReviewStage("第" + i + "阶段", departments()));
        }
        return stages.toArray(ReviewStage[]::new);
    }

    private List<Unit> departments() {
        return dice.oneOf(
                List.of(Units.FIRE),
                List.of(Units.HEALTH),
                List.of(Units.AUTHORITY, Units.FIRE),
                List.of(Units.FIRE, Units.HEALTH));
    }
}

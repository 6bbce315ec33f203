package org.caseledger.domain.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.ReviseServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.SuspendServiceItem;
import org.caseledger.domain.catalogue.Fee;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.catalogue.ServiceItem;
import org.caseledger.domain.catalogue.ServiceItem.Unpublished;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;

/** What the keeper of the catalogue may ask, sensible or not. */
final class RandomItemCommands {

    private final Dice dice;
    private final RandomActors actors;
    private final RandomItems items;

    RandomItemCommands(Dice dice) {
        this.dice = dice;
        actors = new RandomActors(dice);
        items = new RandomItems(dice);
    }

    CatalogueCommand next(ServiceItem item) {
        var first = item instanceof Unpublished ? 70 : 15;
        if (dice.chance(first)) {
            return new PublishServiceItem(Ask.ITEM, keeper(), terms(), day());
        }
        return dice.chance(60)
                ? new ReviseServiceItem(Ask.ITEM, keeper(), terms(), day())
                : new SuspendServiceItem(Ask.ITEM, keeper(), dice.text());
    }

    private Occasion keeper() {
        return actors.mostly(Role.CATALOGUE_ADMIN, Units.AUTHORITY);
    }

    private LocalDate day() {
        return By.TODAY.plusDays(dice.between(0, 60));
    }

    private ItemTerms terms() {
        return dice.chance(60) ? items.next() : flawed().terms();
    }

    /** Mostly one flaw, sometimes none. */
    private ItemDraft flawed() {
        var item = new ItemDraft();
        return switch (dice.between(0, 10)) {
            case 0 -> item.limits(dice.between(-1, 46), dice.between(-1, 46));
            case 1 -> item.materials(ItemDraft.material("表", true), ItemDraft.material(dice.oneOf("表", "图"), false));
            case 2 -> item.stages(new ReviewStage(dice.line(), List.of()));
            case 3 -> item.channels();
            case 4 -> item.served();
            case 5 -> item.name(dice.line());
            case 6 -> item.conditions(dice.text());
            case 7 -> item.result(dice.line(), dice.oneOf(ItemDraft.TYPE_CODE, "W011"), dice.between(-1, 101));
            case 8 -> item.fee(new Fee(BigDecimal.valueOf(dice.between(-3, 3)), dice.line(), true));
            case 9 -> item.materials(new RequiredMaterial("表", true, null, dice.between(-9, 120), 1));
            default -> item.region(dice.oneOf("330106", "3301", "990000"));
        };
    }
}

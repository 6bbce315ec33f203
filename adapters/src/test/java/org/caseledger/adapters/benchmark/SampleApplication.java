package org.caseledger.adapters.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.OfficialTime;

/**
 * An application for registering a small business, as a clerk takes it in at the window.
 *
 * @param name the applicant's
 * @param subject what is applied for
 */
record SampleApplication(String name, String subject) {

    static final DemoItem ITEM = DemoItem.SHOP;
    static final String IDENTITY_NUMBER = "330106189002110142";
    static final String PHONE = "0571-8700 0000";
    static final List<String> MATERIALS = List.of("登记申请书", "经营场所使用证明");

    private static final String FAMILIES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳秀英娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰";
    private static final List<String> STREETS = List.of("文三路", "古墩路", "天目山路", "莫干山路", "保俶路", "体育场路");
    private static final List<String> TRADES = List.of("茶叶零售", "早餐小吃", "服装修改", "家电维修", "图书文具", "鲜花绿植");

    static SampleApplication any() {
        var street = STREETS.get(below(STREETS.size()));
        var trade = TRADES.get(below(TRADES.size()));
        return new SampleApplication(
                "" + letter(FAMILIES) + letter(GIVEN) + letter(GIVEN),
                "在杭州市西湖区" + street + (1 + below(900)) + "号开办" + trade + "店，申请登记为个体工商户");
    }

    /** Enters the item in a catalogue that does not have it yet. */
    static void publishItem(Ledger ledger) {
        var occasion = occasion(DemoAccount.CATALOGUE_ADMIN);
        var from = OfficialTime.dateOf(occasion.at());
        ledger.give(new PublishServiceItem(ITEM.code(), occasion, ITEM.terms(), from), Envelope.plain("benchmark"));
    }

    static Occasion occasion(DemoAccount account) {
        return new Occasion(account.actor(), Channel.WINDOW, Instant.now());
    }

    private static char letter(String letters) {
        return letters.charAt(below(letters.length()));
    }

    private static int below(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}

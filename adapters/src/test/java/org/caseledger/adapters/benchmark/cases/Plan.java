package org.caseledger.adapters.benchmark.cases;

import java.util.List;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a case.
 *
 * @param item what is applied for
 * @param applicant who applies
 * @param agent who acts for the applicant, if somebody does
 * @param channel by which it is handed in
 * @param road where it leads
 * @param incomplete whether a mandatory material is missing at first
 * @param rated whether the applicant rates the service in the end
 * @param length how many events it has at least, from 10
 */
record Plan(
        DemoItem item,
        Party applicant,
        @Nullable Party agent,
        Channel channel,
        Road road,
        boolean incomplete,
        boolean rated,
        int length) {

    static final int SHORTEST = 10;
    private static final int USUALLY_LONGEST = 24;
    private static final List<DemoItem> ITEMS = List.of(DemoItem.values());
    private static final int[] SHARES = shares();

    /** Where a case leads. */
    enum Road {
        GRANTED(74),
        REFUSED(9),
        WITHDRAWN(6),
        DECLINED(5),
        /** Not yet anywhere. */
        OPEN(6);

        private final int share;

        Road(int share) {
            this.share = share;
        }
    }

    static Plan any(Applicants applicants, Chance chance) {
        var item = ITEMS.get(chance.weighted(SHARES));
        var served = chance.oneOf(item.terms().served().stream().sorted().toList());
        var channel = List.of(Channel.WINDOW, Channel.ONLINE, Channel.MOBILE, Channel.COURIER)
                .get(chance.weighted(38, 34, 24, 4));
        var atWindow = channel == Channel.WINDOW || channel == Channel.COURIER;
        return new Plan(
                item,
                applicants.any(served, chance),
                chance.percent(served == ServedParty.NATURAL_PERSON ? 6 : 45) ? applicants.agent(chance) : null,
                channel,
                Road.values()[chance.weighted(roads())],
                atWindow && chance.percent(30),
                chance.percent(55),
                SHORTEST + (int) Math.min(USUALLY_LONGEST - SHORTEST, chance.exponential(4)));
    }

    private static int[] roads() {
        return List.of(Road.values()).stream().mapToInt(road -> road.share).toArray();
    }

    /** How many of a hundred cases are about an item, in about the proportions of a district's service centre. */
    private static int[] shares() {
        return ITEMS.stream()
                .mapToInt(item -> switch (item) {
                    case SHOP -> 25;
                    case RESIDENCE -> 20;
                    case FOOD -> 18;
                    case ALLOWANCE -> 10;
                    case TRANSPORT, HYGIENE -> 8;
                    case FIRE_SAFETY -> 5;
                    case MEDICAL, PLANNING, POLLUTION -> 2;
                })
                .toArray();
    }
}

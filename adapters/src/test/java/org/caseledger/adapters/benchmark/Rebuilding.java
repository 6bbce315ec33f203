package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.http.util.EntityUtils;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** Makes every view anew, again and again, and takes the time. */
final class Rebuilding {

    private static final long LOOK_AGAIN_MILLIS = 100;

    /** For so much of the quickest rebuild so far nobody asks how far it is, which takes its time from it. */
    private static final double UNDISTURBED = 0.7;

    private final RunningLedger ledger;
    private long quickest;

    Rebuilding(RunningLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * How long a rebuild took, in nanoseconds.
     *
     * @param filled until the new indexes held all histories, and showed them
     * @param served until they did and nobody waited any more
     * @param searched until they had replaced the old ones
     */
    record Times(long filled, long served, long searched) {}

    /**
     * Makes one.
     *
     * @param filled done once the new indexes hold everything
     * @param served whether nobody waits any more
     */
    Times run(Runnable filled, BooleanSupplier served) throws Exception {
        var indexes = ledger.bean(ViewIndexes.class);
        var old = indexes.standing().in(Role.LIVE);
        long began = System.nanoTime();
        ledger.bean(ViewBuilding.class).start(Set.of(View.values()), Thoroughness.SAMPLE, true);
        TimeUnit.NANOSECONDS.sleep((long) (UNDISTURBED * quickest));
        while (!isFilled()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        long untilFilled = System.nanoTime() - began;
        quickest = quickest == 0 ? untilFilled : Math.min(quickest, untilFilled);
        filled.run();
        long untilServed = 0;
        long untilSearched = 0;
        while (untilServed == 0 || untilSearched == 0) {
            if (untilServed == 0 && served.getAsBoolean()) {
                untilServed = System.nanoTime() - began;
            }
            if (untilSearched == 0 && isReplaced(old, indexes.standing())) {
                untilSearched = System.nanoTime() - began;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        while (!indexes.standing().in(Role.KEPT).isEmpty()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        ledger.untilMerged();
        return new Times(untilFilled, untilServed, untilSearched);
    }

    /** Asked often, and so in the cheapest way that there is. */
    private boolean isFilled() throws IOException {
        var filling = new Request("GET", "/_alias/*-filling");
        return "{}"
                .equals(EntityUtils.toString(
                        ledger.bean(RestClient.class).performRequest(filling).getEntity()));
    }

    private static boolean isReplaced(List<ViewIndex> old, Standing there) {
        return there.in(Role.LIVE).size() == View.values().length
                && old.stream().noneMatch(one -> there.in(Role.LIVE).stream().anyMatch(one::is));
    }
}

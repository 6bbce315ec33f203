package org.caseledger.adapters.eventstore.eventstoredb.server;

/** Orders that concern every subscription that is live when they are given. */
final class SubscriptionFaults {

    private final Runnable wake;
    private volatile int endings;
    private volatile int slownesses;

    SubscriptionFaults(Runnable wake) {
        this.wake = wake;
    }

    synchronized void end() {
        endings++;
        wake.run();
    }

    synchronized void beTooSlow() {
        slownesses++;
        wake.run();
    }

    /** What a subscription that begins now will hear of. */
    Watch watch() {
        return new Watch();
    }

    /** The orders since one subscription began. */
    final class Watch {

        private final int endingsBefore = endings;
        private int slownessesBefore = slownesses;

        boolean isOrdered() {
            return ends() || slownesses != slownessesBefore;
        }

        boolean ends() {
            return endings != endingsBefore;
        }

        /** Whether the reader is to be found too slow; true once for each order. */
        boolean makesTooSlow() {
            int now = slownesses;
            boolean ordered = now != slownessesBefore;
            slownessesBefore = now;
            return ordered;
        }
    }
}

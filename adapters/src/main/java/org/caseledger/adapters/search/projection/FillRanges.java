package org.caseledger.adapters.search.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ranges of histories that a fill consists of: who is at which, and how far. For all hands of this instance. */
final class FillRanges {

    private static final Logger LOG = LoggerFactory.getLogger(FillRanges.class);

    /** More than there are likely to be free hands, of all instances. */
    private static final int FEW = 8;

    private final String name;
    private final List<LedgerPosition> ends;
    private final TokenStore tokens;
    private final Runnable filled;
    private final Set<Integer> here = ConcurrentHashMap.newKeySet();
    private final Set<Integer> held = ConcurrentHashMap.newKeySet();
    private final Set<Integer> done = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean told = new AtomicBoolean();

    /** At first the first, for the last are the smallest and are to be done last; then behind the last that failed. */
    private volatile int first;

    private volatile boolean closed;
    private volatile String trouble = "";

    /** @param filled called once, when nothing is missing any more, whoever did it */
    FillRanges(String name, Origin origin, TokenStore tokens, Runnable filled) {
        this.name = name;
        this.ends = origin.ranges();
        this.tokens = tokens;
        this.filled = filled;
    }

    /**
     * A range that was claimed.
     *
     * @param number which one
     * @param from where to go on; null for the beginning of the ledger
     * @param end where its last history begins
     */
    record Claimed(int number, @Nullable LedgerPosition from, LedgerPosition end) {

        boolean endsAt(@Nullable LedgerPosition place) {
            return place != null && place.compareTo(end) >= 0;
        }
    }

    /** Whether something may be left to do here: neither is all done, by whomever, nor is this closed. */
    boolean areOpen() {
        return !closed && done.size() < ends.size();
    }

    /** Whether there are only some left that nobody here has begun; what others have begun is among them. */
    boolean areFewLeft() {
        return ends.size() - done.size() - here.size() < FEW;
    }

    /** No range is begun any more. */
    void close() {
        closed = true;
    }

    /**
     * Claims the next in order that nobody is at. Cases run side by side for weeks, so the events of a range lie among those
     * of the ranges after it, and what the event store has in memory of the one serves for the next.
     *
     * @return null if there is none, at least for now
     */
    @Nullable
    Claimed claim() {
        for (int i = 0; i < ends.size() && !closed; i++) {
            int range = (first + i) % ends.size();
            if (!done.contains(range) && here.add(range)) {
                var claimed = claim(range);
                if (claimed != null) {
                    return claimed;
                }
            }
        }
        return null;
    }

    /** Null if another instance works on this range now. */
    private @Nullable Claimed claim(int range) {
        boolean claimed = false;
        try {
            var reached = (LedgerPosition) tokens.fetchToken(name, range);
            held.add(range);
            claimed = true;
            return new Claimed(range, reached == null && range > 0 ? ends.get(range - 1) : reached, ends.get(range));
        } catch (UnableToClaimTokenException others) {
            return null;
        } finally {
            if (!claimed) {
                here.remove(range);
            }
        }
    }

    /**
     * Notes how far a claimed range is; if that is its end, it is done and given back.
     *
     * @return false if the claim was lost, and the range with it
     */
    boolean reached(Claimed range, LedgerPosition place) {
        try {
            tokens.storeToken(place, name, range.number());
        } catch (UnableToClaimTokenException others) {
            giveBack(range);
            return false;
        }
        trouble = "";
        if (range.endsAt(place)) {
            finished(range);
        }
        return true;
    }

    /** Gives back a range that is done. */
    void finished(Claimed range) {
        done.add(range.number());
        giveBack(range);
    }

    /** Others may go on with it, or this instance later: with what comes after it first. */
    void failed(Claimed range) {
        first = range.number() + 1;
        giveBack(range);
    }

    /** If the claim cannot be released, it runs out. */
    void giveBack(Claimed range) {
        held.remove(range.number());
        try {
            tokens.releaseClaim(name, range.number());
        } catch (Throwable unreachable) {
            LOG.debug("A range of the fill was not given back", unreachable);
        } finally {
            here.remove(range.number());
        }
    }

    /** A failure is logged when it is news, and the fill goes on. */
    void tell(Throwable failure) {
        if (closed) {
            LOG.debug("Nothing more comes of what was under way when the fill was ended here", failure);
        } else if (!failure.toString().equals(trouble)) {
            trouble = failure.toString();
            LOG.warn("Filling the search views is interrupted, and is tried again: {}", trouble);
        }
    }

    /** Tells that nothing is missing any more, once, if that is so. */
    void tellIfFilled() {
        if (!closed && done.size() == ends.size() && told.compareAndSet(false, true)) {
            filled.run();
        }
    }

    /** To be called often: shows that somebody works on the claimed ranges, for a batch may take long. */
    void keepClaims() {
        for (var range : held) {
            try {
                tokens.extendClaim(name, range);
            } catch (Throwable lost) {
                LOG.debug("A range of the fill was not kept", lost);
            }
        }
    }
}

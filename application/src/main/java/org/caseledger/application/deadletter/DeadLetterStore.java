package org.caseledger.application.deadletter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * Keeps dead letters, one for each history and projection. Every change is stored when its method returns.
 *
 * <p>Every method throws {@link org.caseledger.application.ledger.LedgerUnavailableException} if the store is away.
 */
public interface DeadLetterStore {

    /** The histories that a projection does not follow. */
    Set<String> parked(String projection);

    /** Sets histories aside. For one that is already there this is one more failed attempt, no second letter. */
    void park(Collection<DeadLetter> letters);

    /**
     * Counts later events of a parked history; an event that was counted before is not counted again.
     *
     * @return false if the history is no longer parked, so that the events must be shown
     */
    boolean holdBack(String projection, String streamId, Collection<Long> sequences);

    /** The letter of a history. */
    Optional<DeadLetter> find(String projection, String streamId);

    /** The oldest letters of a view, up to {@code limit}; of all its projections if none is given. */
    List<DeadLetter> list(View view, @Nullable String projection, int limit);

    /** How many letters a projection has. */
    long count(String projection);

    /**
     * Takes a letter away after the history was shown.
     *
     * @param upTo the last event that was shown
     * @return false if later events have been held back meanwhile, or if the letter is gone already
     */
    boolean shown(DeadLetter letter, long upTo);

    /** Notes one more attempt that failed. */
    void failed(DeadLetter letter, String cause, Instant at);

    /**
     * Gives a letter up, and records who did so, when and why, for ever.
     *
     * @return the letter as it was last; empty if there is none
     */
    Optional<DroppedLetter> drop(DeadLetter letter, String by, Instant at, String reason);

    /** The letters of a view that were given up, the newest first, up to {@code limit}. */
    List<DroppedLetter> dropped(View view, int limit);
}

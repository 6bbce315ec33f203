package org.caseledger.application.deadletter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseledger.application.command.Permissions;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Looks at dead letters, tries them again, and gives them up. Nothing of this touches the ledger itself.
 *
 * <p>Every method throws {@link org.caseledger.application.command.NotAllowed} for a role that does not run the ledger,
 * and {@link org.caseledger.application.ledger.LedgerUnavailableException} if the letters cannot be read.
 */
public final class DeadLetters {

    /** Who runs the ledger. */
    public static final Set<Role> OPERATORS = Set.copyOf(EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.SYSTEM));

    /** How many letters are listed of each view. */
    public static final int LISTED = 1000;

    /** While a history is shown again, more of it may happen; then once more. */
    private static final int ROUNDS = 5;

    private final DeadLetterStore store;
    private final Reprojection views;
    private final Clock clock;

    public DeadLetters(DeadLetterStore store, Reprojection views, Clock clock) {
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    /**
     * The letters that wait, of each view the oldest first, at most {@link #LISTED} of each.
     *
     * @param view only of this view; null for all
     */
    public List<DeadLetter> list(Actor actor, @Nullable View view) {
        Permissions.check(actor.role(), OPERATORS);
        return Arrays.stream(View.values())
                .filter(each -> view == null || each == view)
                .flatMap(each -> store.list(each, views.current(each).orElse(null), LISTED).stream())
                .toList();
    }

    /** The letters of a view that were given up, the newest first, at most {@link #LISTED}. */
    public List<DroppedLetter> dropped(Actor actor, View view) {
        Permissions.check(actor.role(), OPERATORS);
        return store.dropped(view, LISTED);
    }

    /**
     * Tries to show a history again, with everything that was held back, in order.
     *
     * @return the letter as it stands if it failed again; empty if the view follows the history now
     * @throws ViewsUnavailable if the view cannot be reached now
     */
    public Optional<DeadLetter> retry(Actor actor, View view, String streamId) {
        Permissions.check(actor.role(), OPERATORS);
        return retry(projection(view), streamId);
    }

    /**
     * Tries all letters of a view again, at most {@link #LISTED}.
     *
     * @return those that failed again
     * @throws ViewsUnavailable if the view cannot be reached now
     */
    public List<DeadLetter> retryAll(Actor actor, View view) {
        Permissions.check(actor.role(), OPERATORS);
        var projection = projection(view);
        return store.list(view, projection, LISTED).stream()
                .flatMap(letter -> retry(projection, letter.streamId()).stream())
                .toList();
    }

    /**
     * Gives a letter up: the view stays without what was held back, and follows the history again from its next event
     * on; if that cannot be shown either, it becomes a new letter. Who did so, when and why is recorded.
     *
     * @return what is recorded; empty if there is no such letter
     * @throws ViewsUnavailable if it is not known yet which index the view has
     */
    public Optional<DroppedLetter> drop(Actor actor, View view, String streamId, String reason) {
        Permissions.check(actor.role(), OPERATORS);
        return store.find(projection(view), streamId).flatMap(letter -> store.drop(letter, actor.id(), now(), reason));
    }

    private Optional<DeadLetter> retry(String projection, String streamId) {
        var letter = store.find(projection, streamId);
        for (int round = 0; round < ROUNDS && letter.isPresent(); round++) {
            var attempt = views.again(letter.get());
            if (attempt.cause() != null) {
                store.failed(letter.get(), attempt.cause(), now());
                return store.find(projection, streamId);
            }
            letter = store.shown(letter.get(), attempt.upTo()) ? Optional.empty() : store.find(projection, streamId);
        }
        return letter;
    }

    private String projection(View view) {
        return views.current(view)
                .orElseThrow(() -> new ViewsUnavailable("The view of " + view.title() + " is not open yet", null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

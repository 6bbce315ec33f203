package org.caseledger.adapters.search.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.DroppedLetter;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/** The histories that views do not follow, or did not for a while: in the open, so that nobody takes them for right. */
final class SetAside {

    private final DeadLetterStore letters;
    private final Function<View, Optional<String>> projections;
    private final Map<View, List<DroppedLetter>> dropped = new EnumMap<>(View.class);

    /** @param projections which projection fills a view; empty if nobody knows */
    SetAside(DeadLetterStore letters, Function<View, Optional<String>> projections) {
        this.letters = letters;
        this.projections = projections;
    }

    /**
     * What excuses a difference; null if nothing does, and nothing excuses what has no reason at all. A document of a whole history is excused by its history, an entry
     * by what of its history was set aside.
     */
    @Nullable
    Difference reasonFor(Difference difference, long sequence) {
        var stream = difference.streamId();
        if (stream == null || difference.kind() == Kind.SUPERFLUOUS) {
            return null;
        }
        var view = difference.view();
        var letter = projections
                .apply(view)
                .flatMap(projection -> letters.find(projection, stream))
                .filter(it -> view != View.LEDGER || sequence >= it.sequence());
        if (letter.isPresent()) {
            return told(letter.get());
        }
        return droppedOf(view).stream()
                .filter(it -> it.letter().streamId().equals(stream) && covers(it.letter(), view, sequence))
                .findFirst()
                .map(it -> told(it, difference))
                .orElse(null);
    }

    /** All letters that wait now. */
    List<Difference> parked() {
        return Arrays.stream(View.values())
                .flatMap(view -> projections.apply(view).stream()
                        .flatMap(projection -> letters.list(view, projection, Integer.MAX_VALUE).stream()))
                .map(SetAside::told)
                .toList();
    }

    /** What was given up ends with the last event that was held back; later ones are shown. */
    private static boolean covers(DeadLetter letter, View view, long sequence) {
        return view == View.LEDGER
                ? sequence >= letter.sequence() && sequence <= letter.lastSequence()
                : sequence <= letter.lastSequence();
    }

    private List<DroppedLetter> droppedOf(View view) {
        return dropped.computeIfAbsent(view, it -> projections
                .apply(it)
                .map(projection -> letters.dropped(it, Integer.MAX_VALUE).stream()
                        .filter(letter -> letter.letter().projection().equals(projection))
                        .toList())
                .orElseGet(ArrayList::new));
    }

    private static Difference told(DeadLetter letter) {
        return new Difference(
                letter.view(),
                letter.streamId(),
                letter.streamId(),
                Kind.PARKED,
                "waits from entry " + letter.sequence() + " (" + letter.eventType() + "): " + letter.cause());
    }

    private static Difference told(DroppedLetter given, Difference difference) {
        return new Difference(
                difference.view(),
                given.letter().streamId(),
                given.letter().streamId(),
                Kind.DROPPED,
                "entries " + given.letter().sequence() + " to " + given.letter().lastSequence() + " were given up at "
                        + given.droppedAt());
    }
}

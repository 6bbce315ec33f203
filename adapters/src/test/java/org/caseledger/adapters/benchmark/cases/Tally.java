package org.caseledger.adapters.benchmark.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseledger.application.command.StreamId;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.identifier.CaseNumber;

/** What was generated. */
public final class Tally {

    private static final int REMEMBERED = 5_000;

    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<CaseNumber> numbers = new ArrayList<>();
    private long events;

    void count(Happening happening) {
        events++;
        if (happening.event() instanceof CaseEvent) {
            lengths.merge(happening.streamId(), 1, Integer::sum);
            if (happening.sequence() == 0 && numbers.size() < REMEMBERED) {
                numbers.add(StreamId.caseNumber(happening.streamId()));
            }
        }
    }

    /** How many events there are, those of items and certificates included. */
    public long events() {
        return events;
    }

    /** How many cases there are. */
    public int cases() {
        return lengths.size();
    }

    /** Some of the cases. */
    public List<CaseNumber> numbers() {
        return List.copyOf(numbers);
    }

    /** How many cases have how many events, by the number of events. */
    public Map<Integer, Long> lengths() {
        return lengths.values().stream()
                .collect(Collectors.groupingBy(length -> length, TreeMap::new, Collectors.counting()));
    }

    /** The distribution in a line. */
    @Override
    public String toString() {
        var all = lengths.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return "%,d events of %,d cases and their certificates; events a case: least %d, median %d, mean %.1f, 90 of 100 at most %d, most %d"
                .formatted(
                        events,
                        all.length,
                        all[0],
                        all[all.length / 2],
                        IntStream.of(all).average().orElse(0),
                        all[(int) (all.length * 0.9)],
                        all[all.length - 1]);
    }
}

package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.caseledger.domain.rule.Rule;
import org.caseledger.domain.testing.ClassesBeside;

/** What random walks have reached: how many of them saw each event, and which refusals they met how often. */
final class Tally {

    private final Map<String, Integer> walksWith = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int walks;
    private int events;
    private int unsayable;
    private int nothingNew;

    void count(Walk<?, ?, ?> walk) {
        walks++;
        unsayable += walk.unsayable();
        nothingNew += walk.nothingNew();
        events += walk.history().size();
        walk.history().stream()
                .map(event -> event.getClass().getSimpleName())
                .distinct()
                .forEach(type -> walksWith.merge(type, 1, Integer::sum));
        walk.refusals().forEach(code -> refusals.merge(code, 1, Integer::sum));
    }

    void metAllEvents(Class<?> kind) {
        var all = ClassesBeside.of(kind).stream()
                .filter(type -> type.isRecord() && kind.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .toList();
        assertThat(walksWith.keySet()).as(toString()).containsAll(all);
    }

    void metAllRules(Predicate<Class<?>> wanted) {
        var all = ClassesBeside.of(Rule.class).stream()
                .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
                .filter(wanted)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(rule -> ((Rule) rule).code())
                .toList();
        assertThat(refusals.keySet()).as(toString()).containsAll(all);
    }

    void reached(int percent, String event) {
        assertThat(walksWith.getOrDefault(event, 0) * 100 / walks)
                .as("percent of walks with %s in %s", event, this)
                .isGreaterThanOrEqualTo(percent);
    }

    int unsayable() {
        return unsayable;
    }

    int nothingNew() {
        return nothingNew;
    }

    @Override
    public String toString() {
        return walks + " walks, " + events + " events, " + unsayable + " unsayable, " + nothingNew
                + " with nothing new; walks with " + walksWith + "; refusals " + refusals;
    }
}

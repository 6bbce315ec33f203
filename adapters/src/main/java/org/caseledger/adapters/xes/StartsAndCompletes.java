package org.caseledger.adapters.xes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseledger.application.importing.LoggedStep;
import org.jspecify.annotations.Nullable;

/**
 * Makes one step of the two events by which a log tells when a piece of work was begun and when it was done: a
 * {@code start}, and the next {@code complete} of the same name and instance that is not earlier. The step stands where
 * the work was completed and says of it what the complete says; what the start says differently is kept under
 * {@code start/}. Without an instance nothing proves that two events are one piece of work, so they stay two steps.
 */
final class StartsAndCompletes {

    private record Work(String name, String instance) {}

    private final Map<Work, LoggedStep> begun = new HashMap<>();
    private final Set<LoggedStep> absorbed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<LoggedStep> steps = new ArrayList<>();

    private StartsAndCompletes() {}

    static List<LoggedStep> joined(List<LoggedStep> events) {
        StartsAndCompletes joining = new StartsAndCompletes();
        events.forEach(joining::add);
        joining.steps.removeIf(joining.absorbed::contains);
        return joining.steps;
    }

    private void add(LoggedStep event) {
        String instance = event.instance();
        String action = event.action();
        if (instance != null && "start".equals(action)) {
            begun.put(new Work(event.name(), instance), event);
        }
        LoggedStep start =
                instance == null || !"complete".equals(action) ? null : begun.remove(new Work(event.name(), instance));
        steps.add(start == null || start.at().isAfter(event.at()) ? event : join(start, event));
    }

    private LoggedStep join(LoggedStep start, LoggedStep complete) {
        absorbed.add(start);
        Map<String, String> attributes = new LinkedHashMap<>(complete.attributes());
        start.attributes().forEach((key, value) -> {
            keep(attributes, key, value, complete.attributes().get(key));
        });
        keep(attributes, Keys.RESOURCE, start.handler(), complete.handler());
        keep(attributes, Keys.GROUP, start.unit(), complete.unit());
        return new LoggedStep(
                complete.name(),
                complete.handler(),
                complete.unit(),
                complete.action(),
                complete.opinion(),
                complete.instance(),
                complete.at(),
                start.at(),
                attributes,
                complete.place());
    }

    private static void keep(Map<String, String> into, String key, @Nullable String start, @Nullable String complete) {
        if (start != null && !Objects.equals(start, complete)) {
            into.put("start/" + key, start);
        }
    }
}

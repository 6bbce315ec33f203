package org.caseledger.application.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.Registration;
import org.jspecify.annotations.Nullable;

/** Says in the ledger's words what a log says in its own. Nothing that the log says is dropped. */
final class LoggedCaseMapping {

    private static final Map<String, Channel> CHANNELS = Map.of(
            "internet", Channel.ONLINE,
            "desk", Channel.WINDOW,
            "post", Channel.COURIER);

    private LoggedCaseMapping() {}

    static Registration registration(LogSource source, LoggedCase logged) {
        return new Registration(
                source.name(),
                logged.number(),
                channel(logged.channel()),
                logged.channel(),
                logged.department(),
                logged.group(),
                logged.responsible(),
                logged.startedAt(),
                logged.plannedEndAt(),
                logged.dueAt(),
                logged.attributes());
    }

    static List<DepartmentStep> steps(LoggedCase logged) {
        return logged.steps().stream().map(LoggedCaseMapping::step).toList();
    }

    static Channel channel(@Nullable String word) {
        return word == null ? Channel.OTHER : CHANNELS.getOrDefault(word.toLowerCase(Locale.ROOT), Channel.OTHER);
    }

    private static DepartmentStep step(LoggedStep logged) {
        return DepartmentStep.of(
                        logged.name(),
                        logged.handler(),
                        logged.unit(),
                        logged.opinion(),
                        logged.action(),
                        logged.startedAt(),
                        logged.at())
                .saying(attributes(logged));
    }

    private static Map<String, String> attributes(LoggedStep logged) {
        var instance = logged.instance();
        if (instance == null) {
            return logged.attributes();
        }
        var all = new TreeMap<>(logged.attributes());
        all.put("concept:instance", instance);
        return all;
    }
}

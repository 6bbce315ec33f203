package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseledger.application.importing.CaseLog;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;

/** What came out of a log: the cases, and the error that ended it, or null. */
record Reading(List<LoggedCase> cases, CaseLogBroken broken) {

    static Reading of(CaseLog log) {
        List<LoggedCase> cases = new ArrayList<>();
        try (log) {
            for (Optional<LoggedCase> next = log.next(); next.isPresent(); next = log.next()) {
                cases.add(next.get());
            }
            return new Reading(cases, null);
        } catch (CaseLogBroken e) {
            return new Reading(cases, e);
        }
    }

    List<LoggedCase> whole() {
        assertThat(broken).isNull();
        return cases;
    }

    LoggedCase onlyCase() {
        assertThat(whole()).hasSize(1);
        return cases.getFirst();
    }

    LoggedStep onlyStep() {
        assertThat(onlyCase().steps()).hasSize(1);
        return onlyCase().steps().getFirst();
    }

    List<String> numbers() {
        return cases.stream().map(LoggedCase::number).toList();
    }

    void isRefused(long line, String because) {
        assertThat(broken).isNotNull();
        assertThat(broken.reason()).contains(because);
        assertThat(broken.place().line()).isEqualTo(line);
        assertThat(broken.code()).isEqualTo("LOG_BROKEN");
        assertThat(broken.remedy()).isNotBlank();
        assertThat(broken.getCause()).isNull();
    }
}

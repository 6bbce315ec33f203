package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.rating.RatingEvent;

/** A case has one home, and a log is taken in whole, in order and once. */
final class LogLaw {

    private LogLaw() {}

    static void holds(Story story) {
        var indexes = story.all(DepartmentStepRecorded.class).stream()
                .map(DepartmentStepRecorded::logIndex)
                .filter(Objects::nonNull)
                .toList();
        assertThat(indexes).isEqualTo(IntStream.range(0, indexes.size()).boxed().toList());
        if (story.has(CaseRegistered.class)) {
            assertThat(story.events())
                    .hasOnlyElementsOfTypes(DepartmentStepEvent.class, CaseClosed.class, RatingEvent.class);
        } else {
            assertThat(indexes).isEmpty();
        }
        story.each(DepartmentStepRecorded.class, (e, before) -> {
            var started = e.step().startedAt();
            assertThat(started == null || !started.isAfter(e.step().endedAt())).isTrue();
        });
    }
}

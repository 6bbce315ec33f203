package org.caseledger.adapters.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The calendar that is built in ends with 2026. */
@ExtendWith(OutputCaptureExtension.class)
class MissingTheNextYearTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void beforeTheNoticeCanBeThereNothingIsSaid(CapturedOutput output) {
        lookingAt("2026-11-15T00:00:00Z");

        assertThat(output).doesNotContain("calendar of working days ends");
        assertThat(daysLeft()).isEqualTo(46);
    }

    @Test
    void whenItShouldBeThereTheOperatorIsToldWhatToDo(CapturedOutput output) {
        lookingAt("2026-12-01T00:00:00Z");

        assertThat(output)
                .contains("ends on 2026-12-31")
                .contains("notice for 2027")
                .contains("--caseledger.calendar.file=");
        assertThat(daysLeft()).isEqualTo(30);
    }

    /** Midnight in Beijing comes eight hours before midnight in UTC. */
    @Test
    void onceTheYearIsOverTheDaysAreBelowZero() {
        lookingAt("2026-12-31T16:00:00Z");

        assertThat(daysLeft()).isEqualTo(-1);
    }

    private void lookingAt(String moment) {
        try (var watch = new CalendarWatch(
                WorkingDays.builtIn(), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), registry)) {
            watch.look();
        }
    }

    private double daysLeft() {
        return registry.get("caseledger.calendar.days.left").gauge().value();
    }
}

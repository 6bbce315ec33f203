package org.caseledger.adapters.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReadingTheCalendarTest {

    private final ApplicationContextRunner ledger =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void theYearsThatAreBuiltInHaveAsManyWorkingDaysAsTheNoticesLeave(int year, int workingDays) {
        assertThat(WorkingDays.builtIn().count(LocalDate.of(year - 1, 12, 31), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(workingDays);
    }

    @Test
    void withoutAFileItHasTheYearsThatAreBuiltIn() {
        ledger.run(context -> {
            var calendar = context.getBean(WorkingDayCalendar.class);
            assertThat(calendar.first()).isEqualTo("2024-01-01");
            assertThat(calendar.last()).isEqualTo("2026-12-31");
        });
    }

    @Test
    void aFileAddsAYear() {
        reading("year 2027", "off 2027-01-01..2027-01-03 # 元旦", "", "# comment", "  work  2027-01-10  ")
                .run(context -> {
                    var calendar = context.getBean(WorkingDayCalendar.class);
                    assertThat(calendar.last()).isEqualTo("2027-12-31");
                    assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-01")))
                            .isFalse();
                    assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-10")))
                            .isTrue();
                    assertThat(calendar.isWorkingDay(LocalDate.parse("2026-09-20")))
                            .isTrue();
                });
    }

    @Test
    void aYearOfTheFileReplacesTheOneThatIsBuiltIn() {
        reading("year 2026", "off 2026-01-01").run(context -> {
            var calendar = context.getBean(WorkingDayCalendar.class);
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-02"))).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-09-20"))).isFalse();
        });
    }

    @Test
    void aNoticeMayRuleOnDecemberBeforeItsYear() {
        reading("year 2027", "off 2026-12-31..2027-01-02").run(context -> {
            var calendar = context.getBean(WorkingDayCalendar.class);
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-31"))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-30"))).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "off 2027-01-01, Line 1, before the first day",
        "year 2027;off 2027-02-30, Line 2, YYYY-MM-DD",
        "year 2027;;off 2027-1-1, Line 3, YYYY-MM-DD",
        "year 27, Line 1, a year from",
        "year 2027;year 2027, Line 2, each year once",
        "year 2027;holiday 2027-01-01, Line 2, off DAY..DAY",
        "year 2027;off, Line 2, off DAY..DAY",
        "year 2027;off 2027-01-01..2027-01-02..2027-01-03, Line 2, off DAY..DAY",
        "year 2027;off 2027-01-03..2027-01-01, Line 2, from the first to the last",
        "year 2027;work 2027-01-04, Line 2, 2027-01-04 is neither",
        "year 2027;off 2027-01-09..2027-01-10;work 2027-01-10, Line 3, 2027-01-10 is there already",
        "year 2027;off 2028-01-01, Line 2, a day of 2027",
        "year 2029, 2027, is missing between 2024 and 2029"
    })
    void aFileThatSaysSomethingElseStopsTheStartAndNamesTheLine(String lines, String where, String what) {
        reading(lines.split(";")).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("caseledger.calendar.file")
                .hasMessageContaining(where)
                .hasMessageContaining(what));
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        ledger.withPropertyValues("caseledger.calendar.file=" + folder.resolve("none.txt"))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("cannot be read"));
    }

    private ApplicationContextRunner reading(String... lines) {
        try {
            var file = Files.write(folder.resolve("days.txt"), List.of(lines));
            return ledger.withPropertyValues("caseledger.calendar.file=" + file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}

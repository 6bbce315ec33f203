package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.application.importing.CaseLog;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receipt phase of an environmental permit process of Dutch municipalities (CoSeLoG, doi 10.4121). */
class ReadingTheReceiptLogTest {

    private Path file;
    private List<LoggedCase> cases;

    @BeforeEach
    void givenTheLog() {
        file = SharedData.receiptLog();
        cases = Reading.of(new XesLogs(Logs.SHANGHAI).open(file)).whole();
    }

    @Test
    void thenEveryCaseAndStepIsThere() {
        assertThat(cases).hasSize(1_434);
        assertThat(steps()).hasSize(8_577);
        assertThat(steps().map(LoggedStep::name).distinct()).hasSize(27);
        assertThat(steps().map(LoggedStep::action).distinct()).containsExactly("complete");
        assertThat(steps().map(LoggedStep::attributes)).allMatch(Map::isEmpty);
    }

    @Test
    void thenTheChannelsAreCounted() {
        assertThat(cases.stream().collect(Collectors.groupingBy(LoggedCase::channel, Collectors.counting())))
                .isEqualTo(Map.of("Internet", 1_250L, "Desk", 109L, "Post", 53L, "e-mail", 21L, "Intern", 1L));
    }

    @Test
    void thenNoMomentIsMadeUpFromThePlaceholdersThatTheLogDeclaresGlobal() {
        assertThat(cases.stream().filter(c -> c.endedAt() == null)).hasSize(105);
        assertThat(cases.stream().filter(c -> c.group() != null)).hasSize(609);
        assertThat(cases.stream().map(LoggedCase::attributes)).allMatch(Map::isEmpty);
        assertThat(cases).allMatch(c -> c.startedAt() != null && c.plannedEndAt() != null && c.dueAt() != null);
    }

    @Test
    void thenTheFiguresOfTheDataSetHold() {
        assertThat(cases.stream().filter(c -> c.endedAt() != null && c.endedAt().isAfter(c.dueAt())))
                .hasSize(377);
        assertThat(cases.stream().flatMap(c -> c.steps().stream().filter(s -> s.at().isBefore(c.startedAt()))))
                .hasSize(12);
    }

    @Test
    void thenTheOrderIsThatOfTheFile() throws IOException {
        List<String> told = cases.stream()
                .flatMap(c ->
                        Stream.concat(Stream.of(c.number()), c.steps().stream().map(LoggedStep::instance)))
                .toList();
        assertThat(told).isEqualTo(numbersAndInstancesByLine(file));
    }

    @Test
    void thenProgressEndsAtTheSizeOfTheFile() throws IOException {
        try (CaseLog log = new XesLogs(Logs.SHANGHAI).open(file)) {
            log.next();
            assertThat(log.bytesRead()).isPositive().isLessThan(log.bytesTotal());
            while (log.next().isPresent()) {}
            assertThat(log.bytesRead()).isEqualTo(log.bytesTotal()).isEqualTo(Files.size(file));
        }
    }

    private Stream<LoggedStep> steps() {
        return cases.stream().map(LoggedCase::steps).flatMap(List::stream);
    }

    /** The slow, obvious reference: the file's lines; a case's name stands before its events. */
    private static List<String> numbersAndInstancesByLine(Path file) throws IOException {
        Pattern wanted = Pattern.compile(
                "^\\t\\t(?:<string key=\"concept:name\"|\\t<string key=\"concept:instance\") value=\"([^\"]*)\"/>$");
        List<String> found = new ArrayList<>();
        try (GZIPInputStream xml = new GZIPInputStream(Files.newInputStream(file))) {
            String[] lines = new String(xml.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
            Stream.of(lines)
                    .dropWhile(line -> !line.equals("\t<trace>"))
                    .map(wanted::matcher)
                    .filter(Matcher::matches)
                    .map(m -> m.group(1))
                    .forEach(found::add);
        }
        return found;
    }
}

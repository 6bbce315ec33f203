package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Reports how long files are: a median of 25 to 40 lines and a 90th percentile of 75 to 130 read well. A figure to look
 * at and not a rule, for a file cut in two to please a number reads worse.
 */
class ReportingTheLengthsOfFilesTest {

    @Test
    void reportsTheLengthsOfTheProduct(TestReporter reporter) {
        report("product", SourceTree.java("main"), reporter);
    }

    @Test
    void reportsTheLengthsOfTheTests(TestReporter reporter) {
        report("tests", SourceTree.java("test"), reporter);
    }

    private static void report(String what, List<Path> files, TestReporter reporter) {
        var lengths = files.stream()
                .filter(file -> !file.toString().endsWith("-info.java"))
                .map(file -> SourceTree.text(file).lines().count())
                .sorted()
                .toList();
        assertThat(lengths).isNotEmpty();
        reporter.publishEntry(
                what,
                "%d files, median %d lines, 90th percentile %d, longest %d"
                        .formatted(lengths.size(), at(lengths, 50), at(lengths, 90), lengths.getLast()));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}

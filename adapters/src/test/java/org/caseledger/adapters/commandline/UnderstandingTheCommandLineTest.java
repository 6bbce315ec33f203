package org.caseledger.adapters.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTheCommandLineTest {

    @Test
    void nothingMeansServeWithTheDemonstration() {
        assertThat(CommandLine.parse().command()).isEqualTo(new Command.Serve(true));
    }

    @Test
    void theDemonstrationCanBeLeftOut() {
        assertThat(CommandLine.parse("--no-demo").command()).isEqualTo(new Command.Serve(false));
    }

    @Test
    void settingsWithADotArePassedOn() {
        var line = CommandLine.parse("serve", "--server.port=9090", "--debug");

        assertThat(line.settings()).containsExactly("--server.port=9090", "--debug");
    }

    @Test
    void aComparisonNeedsNothingMore() {
        assertThat(CommandLine.parse("compare").command()).isEqualTo(new Command.Compare());
        assertThat(CommandLine.parse("discard").command()).isEqualTo(new Command.Discard());
        assertThat(CommandLine.parse("rebuild").command())
                .isEqualTo(new Command.Rebuild(Set.of(View.values()), Thoroughness.SAMPLE, false));
        assertThat(CommandLine.parse("rebuild", "cases", "service-items", "--compare=full", "--discard-old")
                        .command())
                .isEqualTo(new Command.Rebuild(Set.of(View.CASES, View.SERVICE_ITEMS), Thoroughness.FULL, true));
    }

    @Test
    void anImportNamesItsSourceAfterTheFile() {
        var line = CommandLine.parse("import", "logs/receipt.xes.gz", "--region=330106");

        assertThat(line.command())
                .isEqualTo(new Command.Import(
                        Path.of("logs/receipt.xes.gz"),
                        "receipt",
                        RegionCode.of("330106"),
                        ZoneId.of("Asia/Shanghai")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "import --help", "serve --help"})
    void helpIsEverywhere(String arguments) {
        assertThat(CommandLine.parse(arguments.split(" ")).command()).isEqualTo(new Command.Help());
    }

    @ParameterizedTest
    @CsvSource({
        "exprot,the command is \"exprot\"",
        "--nodemo,there is \"--nodemo\"",
        "import,one file after import",
        "import a.xes,--region=CODE",
        "import a.xes --region=12,--region:",
        "import a.xes --region=330106 --zone=Mars,\"Mars\" is none",
        "import a.xes b.xes --region=330106,there are 2",
        "compare all,\"all\"",
        "rebuild everything,\"everything\"",
        "rebuild --compare=some,--compare",
        "discard cases,\"cases\"",
        "serve now,\"now\""
    })
    void whatCannotBeUnderstoodIsNamed(String arguments, String named) {
        assertThatThrownBy(() -> CommandLine.parse(arguments.split(" ")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining(named);
    }
}

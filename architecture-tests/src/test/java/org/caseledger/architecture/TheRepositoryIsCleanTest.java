package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository builds anywhere: it names no folder of a machine, and takes libraries from where its user says. */
class TheRepositoryIsCleanTest {

    private static final Set<String> TEXTS = Set.of(
            "java",
            "xml",
            "md",
            "graphqls",
            "json",
            "yaml",
            "yml",
            "properties",
            "sql",
            "sh",
            "html",
            "css",
            "ts",
            "js",
            "config",
            "run",
            "lock",
            "txt");

    /** Home folders and drives of people and machines; places that a system defines, such as {@code /var/tmp}, are fine. */
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.$/{}-])(/(home|Users|root|mnt|work|workspace)/|[A-Z]:\\\\Users)[\\w.-]*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private static final List<String> NO_REGISTRY = List.of(
            "https://www.apache.org/licenses/LICENSE-2.0",
            "http://maven.apache.org/POM/4.0.0",
            "https://maven.apache.org/xsd/maven-4.0.0.xsd",
            "http://www.w3.org/2001/XMLSchema-instance");

    private static final Pattern BUILD_FILE = Pattern.compile(
            "pom\\.xml|settings\\.xml|maven\\.config|extensions\\.xml|.*-lock\\..*|.*\\.lock|\\.npmrc|package\\.json");

    @Test
    void noFileNamesAFolderOfAMachine() {
        assertThat(texts()).hasSizeGreaterThan(300);
        assertThat(texts().flatMap(file -> accuse(file, folders(SourceTree.text(file)))))
                .isEmpty();
    }

    @Test
    void noBuildFileNamesARegistry() {
        assertThat(buildFiles()).hasSizeGreaterThan(5);
        assertThat(buildFiles().flatMap(file -> accuse(file, registries(SourceTree.text(file)))))
                .isEmpty();
    }

    @Test
    void aFolderOfAMachineIsCaught() {
        var home = "/ho" + "me/ada/ledger";
        assertThat(folders("data: " + home + "\n")).hasSize(1);
        assertThat(folders("see https://example.org" + home + " or ${x}" + home + " or /var/tmp"))
                .isEmpty();
    }

    @Test
    void aRegistryIsCaught() {
        assertThat(registries("<url>https://maven.example.org/repository</url>"))
                .containsExactly("https://maven.example.org/repository");
        assertThat(registries("<url>https://www.apache.org/licenses/LICENSE-2.0</url>"))
                .isEmpty();
    }

    private static Stream<Path> texts() {
        return SourceTree.files(SourceTree.root()).stream().filter(TheRepositoryIsCleanTest::isText);
    }

    private static Stream<Path> buildFiles() {
        return SourceTree.files(SourceTree.root()).stream()
                .filter(file ->
                        BUILD_FILE.matcher(String.valueOf(file.getFileName())).matches());
    }

    private static boolean isText(Path file) {
        var name = String.valueOf(file.getFileName());
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> folders(String text) {
        return MACHINE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> registries(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(address -> !NO_REGISTRY.contains(address))
                .toList();
    }

    private static Stream<String> accuse(Path file, List<String> faults) {
        return faults.stream().map(fault -> SourceTree.root().relativize(file) + ": " + fault);
    }
}

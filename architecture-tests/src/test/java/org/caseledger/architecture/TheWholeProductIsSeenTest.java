package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule over classes that nobody imported would always hold: each source file must have its class among those seen. */
class TheWholeProductIsSeenTest {

    private static final int FEWEST = 150;

    @Test
    void everySourceHasItsClass() {
        assertThat(unseen(sources(), Codebase.product())).isEmpty();
        assertThat(sources()).hasSizeGreaterThan(FEWEST);
    }

    @Test
    void aClassThatWasNotImportedIsMissed() {
        var onlyThis = new Codebase("org.caseledger", new ClassFileImporter().importClasses(Codebase.class));
        assertThat(unseen(sources(), onlyThis)).contains("org.caseledger.domain.casefile.CaseDecider");
    }

    private static List<String> unseen(List<String> sources, Codebase code) {
        Set<String> seen = code.classes().stream().map(JavaClass::getName).collect(Collectors.toSet());
        return sources.stream().filter(name -> !seen.contains(name)).toList();
    }

    private static List<String> sources() {
        return Stream.of("domain", "application", "adapters")
                .map(module -> SourceTree.root().resolve(module).resolve("src/main/java"))
                .flatMap(folder -> SourceTree.files(folder).stream().map(folder::relativize))
                .map(TheWholeProductIsSeenTest::className)
                .filter(name -> !name.endsWith("-info"))
                .toList();
    }

    private static String className(Path source) {
        return source.toString()
                .replaceFirst("\\.java$", "")
                .replace(source.getFileSystem().getSeparator(), ".");
    }
}

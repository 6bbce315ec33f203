package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package begins with a sentence that says what it is for, and is null-marked, so that only what may be null says so. */
class EveryPackageSaysWhatItIsForTest {

    /** At least three words before the full stop: a name is not a sentence. */
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("\\A/\\*\\*\\s+(\\* )?\\p{Upper}\\S*(\\s+[^@\\s]+){2,}?[.:](\\s|$)");

    private static final String NULL_MARKED = "\n@NullMarked\n";

    @Test
    void inTheProduct() {
        assertThat(packages()).hasSizeGreaterThan(30);
        assertThat(packages().flatMap(EveryPackageSaysWhatItIsForTest::faults)).isEmpty();
    }

    @Test
    void aPackageWithoutOneIsCaught() {
        assertThat(faults("none", "")).containsExactly("none has no package-info.java");
        assertThat(faults("silent", "@NullMarked\npackage silent;\n"))
                .containsExactly("silent does not begin with a sentence");
        assertThat(faults("curt", "/** Intake. */\n@NullMarked\npackage curt;\n"))
                .containsExactly("curt does not begin with a sentence");
        assertThat(faults("unmarked", "/** Intake: the five outcomes of art. 32. */\npackage unmarked;\n"))
                .containsExactly("unmarked is not @NullMarked");
        assertThat(faults("good", "/** Intake: the five outcomes of art. 32. */\n@NullMarked\npackage good;\n"))
                .isEmpty();
    }

    private static Stream<Path> packages() {
        return SourceTree.java("main").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct();
    }

    private static Stream<String> faults(Path folder) {
        var info = folder.resolve("package-info.java");
        return faults(SourceTree.root().relativize(folder).toString(), Files.exists(info) ? SourceTree.text(info) : "")
                .stream();
    }

    private static List<String> faults(String name, String info) {
        if (info.isEmpty()) {
            return List.of(name + " has no package-info.java");
        }
        return Stream.of(
                        FIRST_SENTENCE.matcher(info).find() ? "" : name + " does not begin with a sentence",
                        ("\n" + info).contains(NULL_MARKED) ? "" : name + " is not @NullMarked")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }
}

package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A recording fake beats a mock, and the real server beats both: no test lets a library pretend. */
class TestsUseTheRealThingTest {

    private static final Pattern MOCKING = Pattern.compile(
            "^import (static )?(org\\.mockito|org\\.easymock|mockit|io\\.mockk|"
                    + "org\\.springframework\\.test\\.context\\.bean\\.override\\.mockito)\\b",
            Pattern.MULTILINE);

    @Test
    void inEveryModule() {
        var tests = SourceTree.java("test");
        assertThat(tests).hasSizeGreaterThan(50);
        assertThat(tests.stream()
                        .filter(file -> mocks(SourceTree.text(file)))
                        .map(Path::toString)
                        .toList())
                .isEmpty();
    }

    @Test
    void aMockIsCaught() {
        assertThat(List.of(
                        "package a;\nimport static org.mockito.Mockito.mock;\n",
                        "package a;\nimport org.springframework.test.context.bean.override.mockito.MockitoBean;\n"))
                .allMatch(TestsUseTheRealThingTest::mocks);
        assertThat(mocks("package a;\nimport org.junit.jupiter.api.Test;\n// no org.mockito here\n"))
                .isFalse();
    }

    private static boolean mocks(String source) {
        return MOCKING.matcher(source).find();
    }
}

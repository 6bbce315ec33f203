package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;

/** What a rule must say: nothing about the product, and of its canary just the culprits. */
final class Verdict {

    private Verdict() {}

    static void holds(ArchRule rule, Codebase code) {
        rule.check(code.classes());
    }

    /** Every culprit is accused, and nobody else. */
    static void catches(ArchRule rule, Codebase canary, String... culprits) {
        catches(rule.evaluate(canary.classes()).getFailureReport().getDetails(), culprits);
    }

    static void catches(List<String> accusations, String... culprits) {
        for (var culprit : culprits) {
            assertThat(accusations).as("accusations of " + culprit).anyMatch(text -> text.contains(culprit));
        }
        assertThat(accusations).as("accusations of others").allMatch(text -> Arrays.stream(culprits)
                .anyMatch(text::contains));
    }
}

package org.caseledger.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.caseledger.domain.rule.Refused;

/** What every refusal looks like, whatever it refuses. */
public final class RefusalForm {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Pattern SENTENCE = Pattern.compile("Expected \\S.*\\S, but \\S.*\\S\\.", Pattern.DOTALL);
    /** An article, a national standard, a document with its number, or a house rule with its reason. */
    public static final Pattern BASIS = Pattern.compile(
            ".+ arts?\\. [0-9]+.*|GB/T [0-9]+-[0-9]{4}.*|.+ \\([0-9]{4}\\) No\\. [0-9]+|House rule: \\S.{9,}");

    private RefusalForm() {}

    /** Code, sentence and basis are in form. */
    public static void check(Refused refusal) {
        assertThat(refusal.code()).matches(CODE);
        assertThat(refusal.sentence()).matches(SENTENCE).doesNotContain("null");
        assertThat(refusal.basis()).matches(BASIS);
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}

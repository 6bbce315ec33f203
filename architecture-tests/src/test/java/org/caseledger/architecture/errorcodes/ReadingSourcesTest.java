package org.caseledger.architecture.errorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page is only as good as the reading of sources. */
class ReadingSourcesTest {

    private static final String SOURCE =
            """
            /** The rules of intake. With more. */
            public enum IntakeRule implements Rule {
                /** Intake happens once, see {@link Intake#decide decide}. Or never. */
                NOT_AWAITING_INTAKE(LegalBasis.LICENSING_LAW + "art. 32"),
                /**
                 * Only a complete application
                 * is accepted (art. 32).
                 */
                MATERIALS_MISSING(LegalBasis.LICENSING_LAW + "art. 32 (5)");

                NO_COMMENT("x");
            }
            """;

    @Test
    void theFirstSentenceOfEachConstantIsItsMeaning() {
        assertThat(SourceText.constants(SOURCE))
                .containsEntry("NOT_AWAITING_INTAKE", "Intake happens once, see `decide`.")
                .containsEntry("MATERIALS_MISSING", "Only a complete application is accepted (art. 32).")
                .hasSize(2);
    }

    @Test
    void theFirstSentenceOfTheTypeNamesTheGroup() {
        assertThat(SourceText.type(SOURCE)).isEqualTo("The rules of intake.");
    }
}

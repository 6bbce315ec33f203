package org.caseledger.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WritingATextTest {

    @Test
    void spacesAroundItAreDroppedTheIdeographicOneIncluded() {
        assertThat(Text.required("opinion", "\u3000 同意 \n", 10)).isEqualTo("同意");
    }

    @Test
    void aRareHanCharacterCountsAsOne() {
        assertThat(Text.required("name", "𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
    }

    @Test
    void aMissingTextIsRefused() {
        assertThat(refusal(null, 10).code()).isEqualTo("TEXT_MISSING");
        assertThat(refusal("\u3000", 10).code()).isEqualTo("TEXT_MISSING");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLengthAndNotItsContent() {
        InvalidText refusal = refusal("秘密秘密", 3);

        assertThat(refusal.code()).isEqualTo("TEXT_TOO_LONG");
        assertThat(refusal.field()).isEqualTo("opinion");
        assertThat(refusal.limit()).isEqualTo(3);
        assertThat(refusal.length()).isEqualTo(4);
        assertThat(refusal).hasMessage("Expected opinion of 1 to 3 characters, but it has 4");
    }

    @Test
    void whatCannotBeShownOrStoredIsRefused() {
        for (String hidden : new String[] {"a\u0000b", "a\nb", "a\u007Fb", "a\u2028b", "a\u202Eb", "a\uD800b"}) {
            assertThat(refusal(hidden, 10).code()).isEqualTo("TEXT_CONTROL_CHARACTER");
        }
    }

    @Test
    void paragraphsKeepTheirLinesAndNothingElse() {
        assertThat(Text.paragraphs("complaint", "一\r\n二\r三\t四\n", 10)).isEqualTo("一\n二\n三\t四");
        assertThat(catchThrowableOfType(InvalidText.class, () -> Text.paragraphs("complaint", "a\u0007b", 10))
                        .code())
                .isEqualTo("TEXT_CONTROL_CHARACTER");
    }

    @Test
    void anOptionalTextMayBeLeftOut() {
        assertThat(Text.optional("note", null, 5)).isNull();
        assertThat(Text.optional("note", "  ", 5)).isNull();
        assertThat(Text.optional("note", " a ", 5)).isEqualTo("a");
        assertThat(Text.optionalParagraphs("note", "\n", 5)).isNull();
        assertThat(Text.optionalParagraphs("note", "a\r\nb ", 5)).isEqualTo("a\nb");
    }

    @Property
    void whatIsTakenIsTakenAgainUnchanged(@ForAll String any) {
        String taken;
        try {
            taken = Text.required("any", any, 50);
        } catch (InvalidText refused) {
            return;
        }
        assertThat(Text.required("any", taken, 50)).isEqualTo(taken);
        assertThat(taken.codePointCount(0, taken.length())).isBetween(1, 50);
    }

    private static InvalidText refusal(String value, int max) {
        return catchThrowableOfType(InvalidText.class, () -> Text.required("opinion", value, max));
    }
}

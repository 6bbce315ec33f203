package org.caseledger.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslatingNationalCodesTest {

    @Test
    void everyWordIsFoundByItsCode() {
        comesBack(ItemType.values(), ItemType::fromCode);
        comesBack(AdministrativeLevel.values(), AdministrativeLevel::fromCode);
        comesBack(BodyNature.values(), BodyNature::fromCode);
        comesBack(ServedParty.values(), ServedParty::fromCode);
        comesBack(Channel.values(), Channel::fromCode);
        comesBack(CaseType.values(), CaseType::fromCode);
        comesBack(ReviewAction.values(), ReviewAction::fromCode);
        comesBack(Satisfaction.values(), Satisfaction::fromCode);
        comesBack(IdentityDocumentType.values(), IdentityDocumentType::fromCode);
    }

    @Test
    void theSetsHaveTheCodesOfTheAnnex() {
        assertThat(codes(ItemType.values()))
                .containsExactly("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "20");
        assertThat(codes(AdministrativeLevel.values())).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(codes(BodyNature.values())).containsExactly("1", "2", "3", "9");
        assertThat(codes(ServedParty.values())).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(codes(Channel.values())).containsExactly("1", "2", "3", "4", "9");
        assertThat(codes(CaseType.values())).containsExactly("1", "2", "9");
    }

    @Test
    void anUnknownCodeIsRefusedWithTheSetAndItsCodes() {
        UnknownCode refusal = catchThrowableOfType(UnknownCode.class, () -> Channel.fromCode("7"));

        assertThat(refusal.code()).isEqualTo("CODE_UNKNOWN");
        assertThat(refusal.field()).isEqualTo("channel");
        assertThat(refusal).hasMessage("Expected channel to be one of 1, 2, 3, 4, 9, but the code is none of them");
    }

    @Test
    void everySpecialProcedureIsTwoForTheNationalPlatform() {
        assertThat(codes(SpecialProcedure.values())).hasSize(8).containsOnly("2");
    }

    @Test
    void oneIsTheBestGradeAndFourAndFiveAreBad() {
        assertThat(Satisfaction.ofGrade(1)).isEqualTo(Satisfaction.VERY_SATISFIED);
        assertThat(Satisfaction.ofGrade(5)).isEqualTo(Satisfaction.VERY_DISSATISFIED);
        assertThat(Stream.of(Satisfaction.values()).filter(Satisfaction::bad).map(Satisfaction::grade))
                .containsExactly(4, 5);
        assertThat(catchThrowableOfType(UnknownCode.class, () -> Satisfaction.ofGrade(0)))
                .isNotNull();
    }

    private static <T extends NationalCode> void comesBack(T[] words, Function<String, T> fromCode) {
        assertThat(words).allSatisfy(word -> {
            assertThat(fromCode.apply(word.code())).isEqualTo(word);
            assertThat(word.chinese()).isNotBlank();
        });
    }

    private static List<String> codes(NationalCode[] words) {
        return Stream.of(words).map(NationalCode::code).toList();
    }
}

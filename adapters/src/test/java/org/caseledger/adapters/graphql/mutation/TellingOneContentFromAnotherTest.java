package org.caseledger.adapters.graphql.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingOneContentFromAnotherTest {

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        var one = new LinkedHashMap<String, Object>();
        one.put("number", "1");
        one.put("nested", Map.of("a", 1));
        var other = new LinkedHashMap<String, Object>();
        other.put("nested", Map.of("a", 1));
        other.put("number", "1");

        assertThat(CanonicalJson.of("rateCase", one)).isEqualTo(CanonicalJson.of("rateCase", other));
    }

    @Test
    void theClientsOwnIdDoesNotMatter() {
        assertThat(CanonicalJson.of("rateCase", Map.of("clientMutationId", "1", "grade", "SATISFIED")))
                .isEqualTo(CanonicalJson.of("rateCase", Map.of("grade", "SATISFIED")));
    }

    @Test
    void theMutationTheValuesAndTheOrderOfListsMatter() {
        var input = Map.<String, Object>of("list", List.of("a", "b"), "day", LocalDate.of(2026, 1, 1));

        assertThat(CanonicalJson.of("rateCase", input))
                .isNotEqualTo(CanonicalJson.of("appealRating", input))
                .isNotEqualTo(CanonicalJson.of(
                        "rateCase", Map.of("list", List.of("b", "a"), "day", LocalDate.of(2026, 1, 1))))
                .isNotEqualTo(CanonicalJson.of(
                        "rateCase", Map.of("list", List.of("a", "b"), "day", LocalDate.of(2026, 1, 2))));
    }
}

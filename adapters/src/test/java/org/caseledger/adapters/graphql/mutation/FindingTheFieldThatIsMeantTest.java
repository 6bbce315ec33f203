package org.caseledger.adapters.graphql.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTheFieldThatIsMeantTest {

    @ParameterizedTest
    @CsvSource({
        "opinion, opinion",
        "reconsideration body, reconsiderationBody",
        "unit name, name",
        "person's name, name",
        "something else,",
    })
    void theDomainNamesItInItsOwnWords(String named, String field) {
        var fields = Set.of("opinion", "reconsiderationBody", "name");

        assertThat(FieldNames.meantBy(named, fields)).isEqualTo(field);
    }
}

package org.caseledger.adapters.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;

class ServingEveryFieldTest {

    @Test
    void everyFieldOfTheSchemaIsServedByCode() {
        var report = Office.open().schemaReport();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void everyControllerServesAFieldAndTakesArgumentsThatTheSchemaHas() {
        var report = Office.open().schemaReport();

        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void whatTheSchemaPromisesIsNeverNull() {
        var report = Office.open().schemaReport();

        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }
}

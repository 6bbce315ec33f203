package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.any;
import static com.eventstore.dbclient.ExpectedRevision.expectedRevision;
import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static com.eventstore.dbclient.ExpectedRevision.streamExists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.WrongExpectedVersionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When an append with new events is let in. Holds for all versions. */
class ExpectingARevisionTest {

    @ParameterizedTest
    @EnumSource
    void aNewStreamAcceptsNoStreamAndAny(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            assertThat(visit.append("case-1", noStream(), events(1)).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(0));
            assertThat(visit.append("case-2", any(), events(2)).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewStreamRefusesARevisionAndThatItExists(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            assertThat(visit.refusal("case-1", expectedRevision(0), events(1)))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", streamExists(), events(1)))
                    .isInstanceOf(WrongExpectedVersionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExistingStreamAcceptsItsRevisionAnyAndThatItExists(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            visit.append("case-1", noStream(), events(1));

            assertThat(visit.append("case-1", expectedRevision(0), events(1)).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(1));
            assertThat(visit.append("case-1", any(), events(1)).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(2));
            assertThat(visit.append("case-1", streamExists(), events(1)).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionAboveOrBelowTheCurrentOneIsWrongAndWritesNothing(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            visit.append("case-1", noStream(), events(3));

            assertThat(visit.refusal("case-1", expectedRevision(3), events(1)))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", expectedRevision(1), events(1)))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", noStream(), events(1)))
                    .isInstanceOfSatisfying(
                            WrongExpectedVersionException.class,
                            wrong -> assertThat(wrong.getActualVersion()).isEqualTo(expectedRevision(2)));
            assertThat(visit.read("case-1")).hasSize(3);
        }
    }
}

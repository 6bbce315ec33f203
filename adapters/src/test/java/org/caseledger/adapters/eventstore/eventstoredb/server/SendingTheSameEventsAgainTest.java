package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.any;
import static com.eventstore.dbclient.ExpectedRevision.expectedRevision;
import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static com.eventstore.dbclient.ExpectedRevision.streamExists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.event;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.WriteResult;
import com.eventstore.dbclient.WrongExpectedVersionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When an append is recognised by its events' ids. Holds for all versions. */
class SendingTheSameEventsAgainTest {

    @ParameterizedTest
    @EnumSource
    void theSameIdsAtTheSameRevisionSucceedWithTheOldRevisionAndPosition(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] two = events(2);
            EventData[] three = events(3);
            WriteResult begun = visit.append("case-1", noStream(), two);
            WriteResult gone = visit.append("case-1", expectedRevision(1), three);
            visit.append("case-1", expectedRevision(4), events(1));

            assertThat(visit.append("case-1", noStream(), two))
                    .usingRecursiveComparison()
                    .isEqualTo(begun);
            assertThat(visit.append("case-1", expectedRevision(1), three))
                    .usingRecursiveComparison()
                    .isEqualTo(gone);
            assertThat(visit.read("case-1")).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePartOfAnAppendThatIsThereAlreadySucceedsAlone(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] three = events(3);
            visit.append("case-1", noStream(), three);

            assertThat(visit.append("case-1", noStream(), three[0], three[1]).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherFirstIdOrAPartialOverlapIsWrong(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] two = events(2);
            visit.append("case-1", noStream(), two);

            assertThat(visit.refusal("case-1", noStream(), event("said"), two[1]))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", noStream(), two[0], event("said")))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", noStream(), two[0], two[1], event("said")))
                    .isInstanceOf(WrongExpectedVersionException.class);
            assertThat(visit.refusal("case-1", expectedRevision(0), two))
                    .isInstanceOf(WrongExpectedVersionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameIdsAtTheCurrentRevisionAreWrittenOnceMore(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] one = events(1);
            visit.append("case-1", noStream(), one);

            assertThat(visit.append("case-1", expectedRevision(0), one).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(1));
            assertThat(visit.read("case-1")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void atAnyRevisionKnownIdsSucceedAndAnUnknownFirstIdIsAppended(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] two = events(2);
            WriteResult begun = visit.append("case-1", any(), two);
            visit.append("case-1", any(), events(1));

            assertThat(visit.append("case-1", any(), two))
                    .usingRecursiveComparison()
                    .isEqualTo(begun);
            assertThat(visit.append("case-1", streamExists(), two))
                    .usingRecursiveComparison()
                    .isEqualTo(begun);
            assertThat(visit.append("case-1", any(), event("said"), two[0]).getNextExpectedRevision())
                    .isEqualTo(expectedRevision(4));
            assertThat(visit.refusal("case-1", any(), two[1], event("said")))
                    .isInstanceOf(WrongExpectedVersionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIdKnownInAnotherStreamIsNew(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            EventData[] one = events(1);
            visit.append("case-1", any(), one);

            visit.append("case-2", any(), one);

            assertThat(visit.read("case-2")).hasSize(1);
        }
    }
}

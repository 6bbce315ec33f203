package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.positions;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;

import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.RecordedEvent;
import io.grpc.Status;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The log of all streams, read in both directions. Holds for all versions, but for the name of an invalid position. */
class ReadingTheLogTest {

    private static final ReadAllOptions FROM_START =
            ReadAllOptions.get().fromStart().maxCount(1_000);

    private final Visit visit = Visit.to(ServerVersion.V24_10);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void everyEventHasAPlaceOfItsOwnThatGrowsWithGapsAndHasEqualParts() {
        visit.append("case-1", noStream(), events(3));
        visit.append("case-2", noStream(), events(2));

        List<Position> places = positions(visit.readAll(FROM_START));

        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(places).allMatch(place -> place.getCommitUnsigned() == place.getPrepareUnsigned());
        assertThat(places.getLast().getCommitUnsigned()
                        - places.get(places.size() - 2).getCommitUnsigned())
                .isGreaterThan(50);
    }

    @Test
    void readingForwardsBeginsWithTheEventAtThePlace() {
        visit.append("case-1", noStream(), events(3));
        List<Position> places = positions(visit.readAll(FROM_START));
        Position third = places.get(places.size() - 2);

        assertThat(positions(
                        visit.readAll(ReadAllOptions.get().fromPosition(third).maxCount(10))))
                .containsExactly(third, places.getLast());
    }

    @Test
    void readingBackwardsBeginsBeforeTheEventAtThePlace() {
        visit.append("case-1", noStream(), events(3));
        List<Position> places = positions(visit.readAll(FROM_START));

        ReadAllOptions backwards =
                ReadAllOptions.get().backwards().fromPosition(places.getLast()).maxCount(2);

        assertThat(positions(visit.readAll(backwards)))
                .containsExactly(places.get(places.size() - 2), places.get(places.size() - 3));
    }

    @Test
    void readingBackwardsFromTheEndBeginsWithTheLastEvent() {
        visit.append("case-1", noStream(), events(3));

        ReadAllOptions backwards = ReadAllOptions.get().backwards().fromEnd().maxCount(1);

        assertThat(visit.readAll(backwards)).singleElement().satisfies(event -> assertThat(event.getRevision())
                .isEqualTo(2));
    }

    @Test
    void theServersOwnEventsAreAmongThemFromTheFirstOn() {
        assertThat(visit.readAll(FROM_START)).isNotEmpty().allMatch(event -> event.getEventType()
                .startsWith("$"));
    }

    @Test
    void aPageMayHoldNothingButTheServersOwnEvents() {
        visit.append("case-1", noStream(), events(1));
        visit.node().recordStatistics(100);
        visit.append("case-2", noStream(), events(1));
        List<RecordedEvent> all = visit.readAll(FROM_START);
        int own = all.size() - 90;

        List<RecordedEvent> page = visit.readAll(
                ReadAllOptions.get().fromPosition(all.get(own).getPosition()).maxCount(32));

        assertThat(page).hasSize(32).allMatch(event -> event.getEventType().equals("$statsCollected"));
    }

    @Test
    void readingFromBehindTheEndGivesNothing() {
        Position beyond = new Position(1_000_000, 1_000_000);

        assertThat(visit.readAll(ReadAllOptions.get().fromPosition(beyond).maxCount(10)))
                .isEmpty();
    }

    @Test
    void anInventedPlaceIsRefused() {
        visit.append("case-1", noStream(), events(2));
        Position place = visit.readAll(FROM_START).getFirst().getPosition();
        Position invented = new Position(place.getCommitUnsigned() + 1, place.getPrepareUnsigned() + 1);

        Throwable refusal = refusal(visit.client().readAll(ReadAllOptions.get().fromPosition(invented)));

        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void inVersion23AnInventedPlaceIsAnUnknownError() {
        try (Visit old = Visit.to(ServerVersion.V23_10)) {
            Position invented = new Position(1_558, 1_558);

            Throwable refusal =
                    refusal(old.client().readAll(ReadAllOptions.get().fromPosition(invented)));

            assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.UNKNOWN);
        }
    }
}

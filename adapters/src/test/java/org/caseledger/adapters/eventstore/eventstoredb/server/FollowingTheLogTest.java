package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.event;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.SubscriptionFilter;
import com.eventstore.dbclient.SubscriptionFilterBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A subscription to the log. Holds for all versions. */
class FollowingTheLogTest {

    private final Follower follower = new Follower();

    @ParameterizedTest
    @EnumSource
    void confirmsThenTellsWhatIsThereThenThatItCaughtUpThenWhatComes(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            visit.append("case-1", noStream(), events(2));

            follow(visit, SubscribeToAllOptions.get().fromStart().filter(cases()));
            follower.until("caught up");
            visit.append("case-2", noStream(), events(1));
            follower.until("case-2@0");

            assertThat(follower.heard()).containsExactly("confirmed", "case-1@0", "case-1@1", "caught up", "case-2@0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsAfterTheEventAtThePlace(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            Position first = visit.append("case-1", noStream(), events(1)).getLogPosition();
            visit.append("case-2", noStream(), events(1));

            follow(visit, SubscribeToAllOptions.get().fromPosition(first).filter(cases()));
            follower.until("caught up");

            assertThat(follower.heard()).containsExactly("confirmed", "case-2@0", "caught up");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromTheEndTellsOnlyWhatComes(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            visit.append("case-1", noStream(), events(1));

            follow(visit, SubscribeToAllOptions.get().fromEnd().filter(cases()));
            follower.until("caught up");
            visit.append("case-2", noStream(), events(1));
            follower.until("case-2@0");

            assertThat(follower.heard()).containsExactly("confirmed", "caught up", "case-2@0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAFilterTellsTheServersOwnEventsToo(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            follow(visit, SubscribeToAllOptions.get().fromStart());
            follower.until("caught up");

            assertThat(follower.heard()).contains("$users@0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOnlyEventsOfTheTypesAskedFor(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            visit.append("case-1", noStream(), event("case.accepted"), event("case.closed"));
            SubscriptionFilterBuilder closed = SubscriptionFilter.newBuilder();

            follow(
                    visit,
                    SubscribeToAllOptions.get()
                            .fromStart()
                            .filter(closed.withEventTypeRegularExpression("closed$")
                                    .build()));
            follower.until("caught up");

            assertThat(follower.heard()).containsExactly("confirmed", "case-1@1", "caught up");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyEventsOfManyWritersComeOnceEachInTheirOrder(ServerVersion version) {
        try (Visit visit = Visit.to(version)) {
            follow(visit, SubscribeToAllOptions.get().fromStart().filter(cases()));
            for (int i = 0; i < 300; i++) {
                visit.append("case-" + i, noStream(), events(1));
            }
            follower.until("case-299@0");

            assertThat(follower.heard())
                    .filteredOn(heard -> heard.startsWith("case-"))
                    .hasSize(300)
                    .isEqualTo(visit.node().recorded().stream()
                            .filter(stored -> !stored.isOfTheSystem())
                            .map(stored -> stored.stream() + "@0")
                            .toList());
        }
    }

    private static SubscriptionFilter cases() {
        return SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^case-")
                .build();
    }

    private void follow(Visit visit, SubscribeToAllOptions options) {
        answer(visit.client().subscribeToAll(follower, options));
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.caseledger.adapters.eventformat.Upcasters;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Withdrawals are upcast; one of them holds what the one who wrote the upcaster did not think of. */
class AnUpcasterThatFailsTest {

    private static final Actor HEAD = Actor.of("head-qian", Role.HEAD, null);

    private final Careless upcaster = new Careless();
    private final TestLedger ledger = new TestLedger(new Upcasters(upcaster));

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void onlyThatCaseWaitsWhileItIsFollowedAndWhenTheViewsAreMadeAnew() {
        var cases = ledger.twoSubmittedCases();
        upcaster.failsAt = StreamId.of(cases.getFirst());
        try (var views = TestViews.of(ledger)) {
            views.caughtUp();
            cases.forEach(ledger::withdraw);
            views.caughtUp();

            assertThat(waiting(views)).containsExactly(upcaster.failsAt);
            assertThat(status(views, cases.getFirst())).contains("SUBMITTED");
            assertThat(status(views, cases.getLast())).contains("WITHDRAWN");

            views.rebuild(Thoroughness.FULL);
            assertThat(waiting(views)).containsExactly(upcaster.failsAt);
            assertThat(status(views, cases.getLast())).contains("WITHDRAWN");
            assertThat(differences(views)).allMatch(found -> found.kind() == Difference.Kind.PARKED);

            upcaster.failsAt = "";
            assertThat(letters(views).retry(HEAD, View.CASES, StreamId.of(cases.getFirst())))
                    .isEmpty();
            assertThat(status(views, cases.getFirst())).contains("WITHDRAWN");
        }
    }

    @Test
    void whoeverNeedsTheHistoryIsToldSo() {
        var number = ledger.twoSubmittedCases().getFirst();
        ledger.withdraw(number);
        upcaster.failsAt = StreamId.of(number);

        assertThat(ledger.reader.stream(upcaster.failsAt, 0, 10))
                .filteredOn(event -> !event.isReadable())
                .extracting(RecordedEvent::type)
                .containsExactly("case.withdrawn");
        assertThatExceptionOfType(HistoryUnreadableException.class)
                .isThrownBy(() -> ledger.cases.find(number))
                .withMessageContaining("case.withdrawn");
    }

    /** Changes nothing, if it does not fail. */
    private static final class Careless extends SingleEventUpcaster {

        private volatile String failsAt = "";

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("case.withdrawn");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("case.withdrawn", "1"), byte[].class, json -> {
                if (failsAt.equals(event.getAggregateIdentifier().orElseThrow())) {
                    throw new IllegalStateException("张三");
                }
                return json;
            });
        }
    }

    private List<String> waiting(TestViews views) {
        return letters(views).list(HEAD, View.CASES).stream()
                .map(DeadLetter::streamId)
                .toList();
    }

    private DeadLetters letters(TestViews views) {
        return new DeadLetters(
                new PostgresDeadLetters(ledger.dataSource), views.projections.reprojection(), Clock.systemUTC());
    }

    private static String status(TestViews views, CaseNumber number) {
        return views.documents(View.CASES).getOrDefault(number.value(), "nowhere");
    }

    private static List<Difference> differences(TestViews views) {
        var found = new ArrayList<Difference>();
        views.comparing.compare(progress -> {}, found::add);
        return found;
    }
}

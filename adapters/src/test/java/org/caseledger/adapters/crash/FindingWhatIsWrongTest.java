package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;

/** The judge himself: a run that lost or doubled something must not pass. */
class FindingWhatIsWrongTest {

    private static final Receipt FIRST = receipt("first", 1);
    private static final Receipt SECOND = receipt("second", 3);

    private static final Entry SUBMITTED = entry(1, FIRST.event(0), 0);
    private static final Entry ACCEPTED = entry(2, SECOND.event(0), 1);
    private static final Entry NOTIFIED = entry(3, SECOND.event(1), 2);

    @Test
    void nothingIsWrongIfEachMutationIsThereWholeAndOnce() {
        var evidence = evidence(SUBMITTED, ACCEPTED, NOTIFIED);

        assertThat(evidence.lost()).isEmpty();
        assertThat(evidence.twice()).isEmpty();
        assertThat(evidence.unasked()).isEmpty();
        assertThat(evidence.outOfOrder()).isEmpty();
    }

    @Test
    void aMutationThatIsNotThereIsLost() {
        assertThat(evidence(SUBMITTED).lost()).singleElement().asString().contains("second", "not where");
    }

    @Test
    void aMutationThatIsNotWholeIsLost() {
        assertThat(evidence(SUBMITTED, NOTIFIED).lost())
                .singleElement()
                .asString()
                .contains("second", "lacks its event 0");
    }

    @Test
    void aMutationThatIsElsewhereIsLost() {
        assertThat(evidence(entry(7, FIRST.event(0), 0), ACCEPTED, NOTIFIED).lost())
                .singleElement()
                .asString()
                .contains("first", "not where");
    }

    @Test
    void anEventThatIsThereAgainIsFound() {
        var again = entry(4, FIRST.event(0), 3);

        assertThat(evidence(SUBMITTED, ACCEPTED, NOTIFIED, again).twice()).containsExactly(again);
    }

    @Test
    void whatNobodyWasToldOfIsFound() {
        var stranger = entry(4, UUID.randomUUID(), 3);

        assertThat(evidence(SUBMITTED, ACCEPTED, NOTIFIED, stranger).unasked()).containsExactly(stranger);
    }

    @Test
    void aHoleInAHistoryIsFound() {
        assertThat(evidence(SUBMITTED, NOTIFIED).outOfOrder()).containsExactly(NOTIFIED);
    }

    @Test
    void aVerdictWithAnythingWrongDoesNotPass() {
        var verdict = new Verdict();
        verdict.expectNone("lost", List.of());
        verdict.require();
        verdict.expectNone("twice", List.of(ACCEPTED));

        assertThat(verdict.text()).contains("| lost | 0 |", "| twice | 1 |", "FAILED: twice");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(verdict::require);
    }

    private static Evidence evidence(Entry... entries) {
        return new Evidence(List.of(entries), List.of(FIRST, SECOND));
    }

    private static Receipt receipt(String mutationId, long place) {
        return new Receipt("clerk-li", mutationId, "acceptApplication", "1", position(place), Map.of(), 0, 0, 0);
    }

    private static Entry entry(long place, UUID id, long sequence) {
        return new Entry(position(place), id, StreamId.CASE + "1", sequence);
    }

    private static LedgerPosition position(long place) {
        return new LedgerPosition(place, place);
    }
}

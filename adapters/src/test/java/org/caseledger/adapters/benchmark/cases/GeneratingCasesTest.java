package org.caseledger.adapters.benchmark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.StreamId;
import org.junit.jupiter.api.Test;

/** What the benchmarks are run on is like a real ledger, and the same each time. */
class GeneratingCasesTest {

    private static final int CASES = 3_000;

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(told(7, 100)).isEqualTo(told(7, 100)).isNotEqualTo(told(8, 100));
    }

    @Test
    void aCaseHasTenToThirtyEvents() {
        var tally = new Tally();
        new GeneratedCases(7, CASES).tell(tally::count);

        assertThat(tally.cases()).isEqualTo(CASES);
        assertThat(tally.lengths().keySet()).allMatch(length -> length >= 10 && length <= 30);
    }

    @Test
    void everythingThatCanHappenToACaseHappens() {
        var happened = told(7, CASES).stream()
                .map(each -> each.event().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(happened)
                .contains("ApplicationSubmitted", "CorrectedOnTheSpot", "CorrectionsRequested", "MaterialsSupplemented")
                .contains("ApplicationAccepted", "ApplicationDeclined", "ApplicationWithdrawn", "ReviewRecorded")
                .contains("FactChecked", "SpecialProcedureStarted", "SpecialProcedureEnded", "DeadlineExtended")
                .contains("ApplicationGranted", "ApplicationRefused", "CaseCertificateIssued", "CertificateEntered")
                .contains("ResultDelivered", "CaseClosed", "CaseRated", "RatingCalledBack", "RatingAnswered")
                .contains("RatingAppealed", "RatingAppealDecided", "DepartmentStepRecorded");
    }

    @Test
    void hundredsOfCasesGoOnSideBySideInTheOrderOfTime() {
        var told = told(7, CASES);
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < told.size(); i++) {
            last.put(told.get(i).streamId(), i);
        }
        var open = new HashSet<String>();
        int most = 0;
        for (int i = 0; i < told.size(); i++) {
            var stream = told.get(i).streamId();
            open.add(stream);
            most = Math.max(most, open.size());
            if (last.get(stream) == i) {
                open.remove(stream);
            }
        }
        assertThat(most).isGreaterThan(200);
        assertThat(told)
                .isSortedAccordingTo(
                        (a, b) -> a.occasion().at().compareTo(b.occasion().at()));
    }

    @Test
    void theLedgerReadsWhatWasFilledIn() throws Exception {
        try (var ledger = new TestLedger()) {
            var tally = LedgerFiller.fill(ledger.dataSource, 7, 50, progress -> {});

            assertThat(ledger.size()).isEqualTo((int) tally.events());
            assertThat(tally.numbers()).hasSize(50).allSatisfy(number -> assertThat(ledger.cases.find(number))
                    .isPresent());
            assertThat(ledger.reader.stream(StreamId.of(tally.numbers().getFirst()), 0, 100))
                    .extracting(event -> event.metadata().get("actorId"))
                    .doesNotContainNull();
        }
    }

    private static List<Happening> told(long seed, int cases) {
        var told = new ArrayList<Happening>();
        new GeneratedCases(seed, cases).tell(told::add);
        return told;
    }
}

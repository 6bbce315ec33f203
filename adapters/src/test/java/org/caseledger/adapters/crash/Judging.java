package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.time.Duration;
import java.util.Set;

/** Looks at what is left when all clients are done: in the store, in searches, and among the dead letters. */
final class Judging {

    private final Supervision supervision;
    private final Receipts receipts;
    private final Evidence evidence;
    private final Verdict verdict = new Verdict();

    Judging(Supervision supervision, Receipts receipts, Evidence evidence) {
        this.supervision = supervision;
        this.receipts = receipts;
        this.evidence = evidence;
    }

    /** @param allowed what clients may have been told on the way, besides what they asked for */
    Verdict judge(Set<String> allowed) throws InterruptedException {
        var last = receipts.last();
        until("searches that find everything", Duration.ofMinutes(10), () -> supervision.searches(last));
        verdict.tell("mutations acknowledged", receipts.count());
        verdict.expectNone("of these lost, elsewhere or not whole", evidence.lost());
        verdict.expectNone("entries twice", evidence.twice());
        verdict.expectNone("entries of cases that nobody was told of", evidence.unasked());
        verdict.expectNone("entries out of their history's order", evidence.outOfOrder());
        verdict.expectNone("other wrongs that clients saw", receipts.wrongs());
        verdict.tell("what clients were told meanwhile", receipts.setbacks());
        verdict.expectNone(
                "of these unexpected",
                receipts.setbacks().keySet().stream()
                        .filter(kind -> !allowed.contains(kind))
                        .toList());
        verdict.expect("cases that a search counts", (int) cases(), supervision.count(last));
        verdict.expectNone("dead letters", supervision.deadLetters());
        return verdict;
    }

    private long cases() {
        return receipts.all().stream().map(Receipt::number).distinct().count();
    }

    /** The view of all entries, page after page, beside the store. */
    void readTheWholeView() {
        var shown = supervision.entries();
        var places = evidence.places();
        verdict.expect("entries that the ledger's view shows", places.size(), shown.size());
        verdict.expect("in the order of the store", true, shown.equals(places));
    }
}

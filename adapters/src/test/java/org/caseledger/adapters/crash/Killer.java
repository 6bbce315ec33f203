package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Kills at random moments: everybody about equally often, mostly when all is well, but each fourth time while somebody is
 * still recovering.
 */
final class Killer {

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private final RunningLedger ledger;
    private final Supervision supervision;
    private final Receipts receipts;
    private final Random random;
    private final List<Victim> deck = new ArrayList<>();
    private final List<Kill> kills = new ArrayList<>();
    private boolean starting;
    private int starts;

    Killer(RunningLedger ledger, Supervision supervision, Receipts receipts, long seed) {
        this.ledger = ledger;
        this.supervision = supervision;
        this.receipts = receipts;
        this.random = new Random(seed);
    }

    List<Kill> kill(int times) throws IOException, InterruptedException {
        while (kills.size() < times) {
            Thread.sleep(200 + random.nextInt(4000));
            var from = kills.size();
            strike();
            if (kills.size() < times && random.nextInt(4) == 0) {
                Thread.sleep(random.nextInt(3000));
                strike();
            }
            for (int i = from; i < kills.size(); i++) {
                kills.set(i, recovered(kills.get(i)));
                System.out.println("... " + kills.get(i));
            }
            starting = false;
        }
        return kills;
    }

    private void strike() throws IOException, InterruptedException {
        if (deck.isEmpty()) {
            deck.addAll(Arrays.asList(Victim.values()));
            Collections.shuffle(deck, random);
        }
        var victim = deck.removeLast();
        var process = victim.kill(ledger);
        kills.add(new Kill(kills.size() + 1, victim, process, System.nanoTime(), Optional.empty(), Optional.empty()));
        if (victim == Victim.APPLICATION) {
            ledger.process().onExit().join();
            ledger.startAgain();
            starting = true;
        } else {
            requireAlive();
        }
    }

    /** What was written after the kill must come to be found. */
    private Kill recovered(Kill kill) throws InterruptedException {
        until("a mutation after " + kill, RECOVERY, () -> {
            requireAlive();
            return receipts.firstBegunAfter(kill.moment()).isPresent();
        });
        var receipt = receipts.firstBegunAfter(kill.moment()).orElseThrow();
        until("a search after " + kill, RECOVERY, () -> supervision.searches(receipt.position()));
        return new Kill(
                kill.number(),
                kill.victim(),
                kill.process(),
                kill.moment(),
                Optional.of(receipt.answered()),
                Optional.of(System.nanoTime()));
    }

    /** Nobody but this class may end the ledger; but if a server is killed while it starts, it may give up. */
    private void requireAlive() {
        if (ledger.process().isAlive()) {
            return;
        }
        if (!starting) {
            throw new IllegalStateException(
                    "The ledger ended by itself, with " + ledger.process().exitValue() + "; see " + ledger.log());
        }
        starts++;
        ledger.startAgain();
    }

    /** How often the ledger gave up its start, because somebody had killed a server meanwhile. */
    int startsGivenUp() {
        return starts;
    }
}

package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Kills at random moments, everybody about equally often, and waits until the ledger has recovered. */
final class Killer {

    private static final Duration RECOVERY = Duration.ofMinutes(4);
    private static final int MEANWHILE = 20;

    private final RunningLedger ledger;
    private final Supervision supervision;
    private final Receipts receipts;
    private final List<Victim> victims;
    private final Random random;
    private final List<Victim> deck = new ArrayList<>();
    private final List<Kill> kills = new ArrayList<>();
    private boolean starting;
    private int startsGivenUp;

    Killer(RunningLedger ledger, Supervision supervision, Receipts receipts, List<Victim> victims, long seed) {
        this.ledger = ledger;
        this.supervision = supervision;
        this.receipts = receipts;
        this.victims = victims;
        this.random = new Random(seed);
    }

    /** Mostly when all is well, but each fourth time while somebody is still recovering. */
    void killOneByOne(int times) throws InterruptedException {
        while (kills.size() < times) {
            round(kills.size() + 1 < times && random.nextInt(4) == 0 ? 2 : 1);
        }
    }

    /**
     * Everybody once, the next while those before are still recovering. Elasticsearch comes first, and work goes on while
     * it is away, which must not be missing in the views afterwards. The ledger comes last, so that it has felt that the
     * others were away.
     */
    void killAll() throws InterruptedException {
        deck.addAll(victims);
        Collections.shuffle(deck, random);
        deck.remove(LocalProcess.APPLICATION);
        deck.addFirst(LocalProcess.APPLICATION);
        deck.remove(LocalProcess.ELASTICSEARCH);
        deck.addLast(LocalProcess.ELASTICSEARCH);
        var from = kills.size();
        aMoment(200, 4000);
        strike();
        workGoesOn();
        strike();
        while (!deck.isEmpty()) {
            aMoment(500, 2500);
            strike();
        }
        recoveredFrom(from);
    }

    private void round(int strikes) throws InterruptedException {
        var from = kills.size();
        aMoment(200, 4000);
        strike();
        for (int n = 1; n < strikes; n++) {
            aMoment(500, 2500);
            strike();
        }
        recoveredFrom(from);
    }

    private void aMoment(int atLeast, int more) throws InterruptedException {
        Thread.sleep(atLeast + random.nextInt(more));
    }

    private void workGoesOn() throws InterruptedException {
        var enough = receipts.count() + MEANWHILE;
        until("work while it is away", RECOVERY, () -> receipts.count() >= enough);
    }

    private void recoveredFrom(int first) throws InterruptedException {
        for (int i = first; i < kills.size(); i++) {
            kills.set(i, recovered(kills.get(i)));
        }
        starting = false;
    }

    private void strike() throws InterruptedException {
        if (deck.isEmpty()) {
            deck.addAll(victims);
            Collections.shuffle(deck, random);
        }
        var kill = kill(deck.removeLast());
        kills.add(kill);
        Progress.tell(
                "kill %d: %s, %s; %,d acknowledged", kill.number(), kill.victim(), kill.which(), receipts.count());
        if (kill.victim() == LocalProcess.APPLICATION) {
            ledger.process().onExit().join();
            ledger.startAgain();
            starting = true;
        } else {
            requireAlive();
        }
    }

    /** As soon as the victim is there; it may be being started just now. */
    private Kill kill(Victim victim) throws InterruptedException {
        var end = System.nanoTime() + RECOVERY.toNanos();
        while (System.nanoTime() < end) {
            var moment = System.nanoTime();
            var which = victim.kill(ledger);
            if (which.isPresent()) {
                return new Kill(kills.size() + 1, victim, which.get(), moment, Optional.empty(), Optional.empty());
            }
            requireAlive();
            Thread.sleep(20);
        }
        throw new IllegalStateException("There is no " + victim + " to kill; see " + ledger.log());
    }

    /** What was written after the kill must come to be found. */
    private Kill recovered(Kill kill) throws InterruptedException {
        until("a mutation after " + kill, RECOVERY, () -> {
            requireAlive();
            receipts.requireNothingWrong();
            return receipts.firstBegunAfter(kill.moment()).isPresent();
        });
        var receipt = receipts.firstBegunAfter(kill.moment()).orElseThrow();
        until("a search after " + kill, RECOVERY, () -> {
            requireAlive();
            return supervision.searches(receipt.position());
        });
        var recovered = kill.recovered(receipt.answered(), System.nanoTime());
        Progress.tell("recovered from it: %s", recovered.row(kill.moment()));
        return recovered;
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
        startsGivenUp++;
        Progress.tell("the ledger gave up its start; it is started again");
        ledger.startAgain();
    }

    List<Kill> kills() {
        return kills;
    }

    /** How often the ledger gave up its start, because somebody had killed a server meanwhile. */
    int startsGivenUp() {
        return startsGivenUp;
    }
}

package org.caseledger.adapters.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseledger.application.ledger.LedgerPosition;

/** All that was acknowledged, and what else clients were told on the way there. */
final class Receipts {

    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Setback> setbacks = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();

    synchronized void add(Receipt receipt) {
        receipts.add(receipt);
    }

    synchronized void add(Setback setback) {
        setbacks.add(setback);
    }

    /** Something that must not be. */
    synchronized void wrong(String what) {
        wrongs.add(what);
    }

    synchronized List<Receipt> all() {
        return List.copyOf(receipts);
    }

    synchronized List<Setback> allSetbacks() {
        return List.copyOf(setbacks);
    }

    /** How many of each kind. */
    synchronized Map<String, Integer> setbacks() {
        var kinds = new TreeMap<String, Integer>();
        setbacks.forEach(setback -> kinds.merge(setback.kind(), 1, Integer::sum));
        return kinds;
    }

    synchronized List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    /** Throws if something was seen already that must not be: then there is nothing more to wait for. */
    void requireNothingWrong() {
        if (!wrongs().isEmpty()) {
            throw new IllegalStateException(wrongs().toString());
        }
    }

    synchronized int count() {
        return receipts.size();
    }

    synchronized Receipt get(int index) {
        return receipts.get(index);
    }

    synchronized LedgerPosition last() {
        return receipts.stream()
                .map(Receipt::position)
                .max(LedgerPosition::compareTo)
                .orElseThrow();
    }

    /** The first that was asked for after a moment; those before it may have been on their way. */
    synchronized Optional<Receipt> firstBegunAfter(long moment) {
        for (int i = receipts.size() - 1; i >= 0; i--) {
            if (receipts.get(i).answered() < moment) {
                return receipts.subList(i + 1, receipts.size()).stream()
                        .filter(it -> it.begun() > moment)
                        .findFirst();
            }
        }
        return receipts.stream().filter(it -> it.begun() > moment).findFirst();
    }
}

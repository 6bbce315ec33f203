package org.caseledger.adapters.benchmark.cases;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.caseledger.domain.identifier.CaseNumber;

/** Chance that can be repeated from a seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Another one, which depends on this one's seed only. */
    Chance another() {
        return new Chance(random.split());
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> T oneOf(T[] some) {
        return some[random.nextInt(some.length)];
    }

    /** One of them, each as often as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return at;
    }

    /** Mostly small, with a long tail: at least 0, with this mean. */
    double exponential(double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }

    byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Symbols of which case numbers are made. */
    String symbols(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(CaseNumber.SERIAL_SYMBOLS.charAt(below(CaseNumber.SERIAL_SYMBOLS.length())));
        }
        return text.toString();
    }

    /** A UUID of version 7 of this time. */
    UUID id(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}

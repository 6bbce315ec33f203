package org.caseledger.domain.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chance that can be repeated from a seed. */
final class Dice {

    private static final List<String> BAD_TEXTS = List.of("", "　", "x".repeat(2001), "一\u0007二", "\u202E");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T oneOf(T... some) {
        return oneOf(List.of(some));
    }

    <T> T oneOf(Collection<T> some) {
        return List.copyOf(some).get(random.nextInt(some.size()));
    }

    /** The first with a chance, otherwise the second. */
    <T> T mostly(int percent, T first, T second) {
        return chance(percent) ? first : second;
    }

    /** Any subset, in any order; the same from the same seed, so the given order must not depend on hashes. */
    List<String> someOf(Collection<String> all) {
        var some = new ArrayList<String>();
        all.stream().sorted().filter(each -> chance(50)).forEach(some::add);
        Collections.shuffle(some, random);
        return some;
    }

    /** Rarely a text that must be refused. */
    String text() {
        return chance(98) ? oneOf("同意。", "材料不全。", "一\n二") : oneOf(BAD_TEXTS);
    }

    /** One line, rarely one that must be refused. */
    String line() {
        return chance(98) ? oneOf("示例路1号", "示例市文化局") : oneOf(BAD_TEXTS);
    }

    @Nullable
    String perhaps(String text) {
        return chance(60) ? text : null;
    }
}

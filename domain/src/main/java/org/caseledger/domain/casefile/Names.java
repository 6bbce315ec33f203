package org.caseledger.domain.casefile;

import java.util.HashSet;
import java.util.Set;

/** Sets of material names. */
final class Names {

    private Names() {}

    static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

package org.caseledger.application.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * How a rebuild of a view goes. Views that are rebuilt together have the same numbers.
 *
 * @param state how far it is
 * @param version the version of mapping and projection that it will have
 * @param done how many histories are filled in, about
 * @param total how many are to be filled in
 * @param perSecond how many are filled in a second, since this instance watches; 0 as long as nobody can tell
 * @param remainingSeconds how long that will take still; null as long as nobody can tell
 * @param differences how many differences were found in this view; null if it was not compared
 */
public record RebuildProgress(
        RebuildState state,
        int version,
        long done,
        long total,
        double perSecond,
        @Nullable Long remainingSeconds,
        @Nullable Long differences) {}

package org.caseledger.adapters.xes;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cases have been met, as 64 bits of a digest and the case's ordinal: 12 bytes in a table at most half full, so
 * about 24 to 48 bytes a case, whatever the length of the numbers (a million cases: at most 48 MB). Open addressing
 * with linear probing.
 *
 * <p>Equal digests do not prove equal numbers; whoever asks compares the numbers themselves.
 */
final class SeenNumbers {

    private long[] digests = new long[1 << 10];
    private int[] ordinals = new int[1 << 10];
    private int size;

    /**
     * Adds a case.
     *
     * @param ordinal from 1
     * @return the ordinals of the cases met before with the same digest: nearly always none
     */
    List<Integer> add(long digest, int ordinal) {
        List<Integer> same = new ArrayList<>(0);
        int slot = slot(digest);
        for (; ordinals[slot] != 0; slot = slot + 1 & ordinals.length - 1) {
            if (digests[slot] == digest) {
                same.add(ordinals[slot]);
            }
        }
        put(slot, digest, ordinal);
        return same;
    }

    private void put(int slot, long digest, int ordinal) {
        digests[slot] = digest;
        ordinals[slot] = ordinal;
        if (++size * 2L > ordinals.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldOrdinals = ordinals;
        digests = new long[oldDigests.length * 2];
        ordinals = new int[oldDigests.length * 2];
        size = 0;
        for (int i = 0; i < oldOrdinals.length; i++) {
            if (oldOrdinals[i] != 0) {
                add(oldDigests[i], oldOrdinals[i]);
            }
        }
    }

    private int slot(long digest) {
        return (int) (digest ^ digest >>> 32) & ordinals.length - 1;
    }
}

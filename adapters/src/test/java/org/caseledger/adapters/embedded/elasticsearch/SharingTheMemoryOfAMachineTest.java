package org.caseledger.adapters.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.machine.Memory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTheMemoryOfAMachineTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @CsvSource({"1, 512m", "4, 512m", "6, 768m", "8, 1024m", "24, 1024m", "2000, 1024m"})
    void theSearchServerGetsAnEighthWithinBounds(int gigabytes, String heap) {
        assertThat(Heap.of(new Memory(gigabytes * GIGABYTE))).isEqualTo(heap);
    }
}

package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.machine.Memory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTheMemoryOfAMachineTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @CsvSource({"1, 256MB", "2, 256MB", "4, 512MB", "24, 3072MB", "2000, 4096MB"})
    void theCacheOfTheDatabaseIsAnEighthWithinBounds(int gigabytes, String cache) {
        assertThat(PostgresSettings.cache(new Memory(gigabytes * GIGABYTE))).isEqualTo(cache);
    }
}

package org.caseledger.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.MachineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingASecondLedgerOnTheSameDataTest {

    @TempDir
    Path folder;

    @Test
    void isRefusedInTheSameProcess() throws Exception {
        try (var first = DataFolder.open(folder)) {
            assertThatExceptionOfType(MachineException.class)
                    .isThrownBy(() -> DataFolder.open(folder))
                    .withMessageContaining(
                            "another ledger (process " + ProcessHandle.current().pid())
                    .satisfies(refusal -> assertThat(refusal.action()).contains("caseledger.data-folder"));
            assertThat(first.resolve("postgresql").getParent()).isEqualTo(folder.toRealPath());
        }
    }

    @Test
    void isRefusedInAnotherProcessEvenAfterARefusalInThisOne() throws Exception {
        try (var first = DataFolder.open(folder)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(MachineException.class).isThrownBy(() -> DataFolder.open(folder));

            try (var second = LaunchedLedger.on(folder, "postgres")) {
                assertThat(second.output())
                        .contains("another ledger (process "
                                + ProcessHandle.current().pid() + ") is running on it")
                        .contains("Stop that one first");
            }
        }
    }

    @Test
    void isAllowedOnceTheFirstHasStopped() {
        DataFolder.open(folder).close();

        DataFolder.open(folder).close();
    }
}

package org.caseledger.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.caseledger.adapters.machine.CacheFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingAtTheSameTimeTest {

    private static final int LEDGERS = 2;

    @TempDir
    Path folder;

    private final CyclicBarrier bothHaveUnpacked = new CyclicBarrier(LEDGERS);

    @Test
    void leavesOneWholeFolderAndNoRemains() throws Exception {
        var threads = IntStream.range(0, LEDGERS)
                .mapToObj(ledger -> Thread.ofPlatform().start(this::unpack))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(folder.resolve("program-1").resolve("bin")).hasContent("whole");
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
    }

    private void unpack() {
        try {
            CacheFolder.at(folder).unpackedOnce("program-1", target -> {
                Files.writeString(target.resolve("bin"), "whole");
                await();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        try {
            bothHaveUnpacked.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}

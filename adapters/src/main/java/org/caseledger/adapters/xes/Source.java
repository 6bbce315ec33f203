package org.caseledger.adapters.xes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a log come from; can be opened again, to look a second time at what was read before. */
interface Source {

    InputStream open() throws IOException;

    long size();

    static Source file(Path file, long size) {
        return new Source() {
            @Override
            public InputStream open() throws IOException {
                return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            }

            @Override
            public long size() {
                return size;
            }
        };
    }
}

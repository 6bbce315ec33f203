package org.caseledger.adapters.benchmark;

import java.util.stream.Stream;

/** The processes of the servers that the benchmarks run beside. */
final class ServerProcesses {

    private ServerProcesses() {}

    static Stream<ProcessHandle> elasticsearch() {
        return ProcessHandle.current().descendants();
    }

    /** It is nobody's child: it outlives who started it. */
    static Stream<ProcessHandle> postgres() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }
}

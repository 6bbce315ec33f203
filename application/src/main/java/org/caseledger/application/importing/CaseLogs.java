package org.caseledger.application.importing;

import java.nio.file.Path;

/** Opens case logs of one format. */
public interface CaseLogs {

    /**
     * Opens the log in a file; its content is looked at by {@link CaseLog#next()}.
     *
     * @throws CaseLogUnreadable if there is no such file, or it is none, or it may not be read
     */
    CaseLog open(Path file);
}

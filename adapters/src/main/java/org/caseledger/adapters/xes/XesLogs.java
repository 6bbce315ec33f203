package org.caseledger.adapters.xes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.caseledger.application.importing.CaseLog;
import org.caseledger.application.importing.CaseLogUnreadable;
import org.caseledger.application.importing.CaseLogs;

/** Opens event logs in XES (IEEE 1849), versions 1 and 2, plain or gzip, as the file's first bytes tell. */
public final class XesLogs implements CaseLogs {

    private final Mapping mapping;

    /** @param zone where times are local that a log writes without an offset */
    public XesLogs(ZoneId zone) {
        mapping = new Mapping(new XesTime(zone));
    }

    @Override
    public CaseLog open(Path file) {
        if (Files.isDirectory(file)) {
            throw new CaseLogUnreadable("Expected a file, but this is a folder.", "Name the log in it.");
        }
        if (!Files.exists(file)) {
            throw new CaseLogUnreadable("Expected a file, but there is none of this name.", "Check the path.");
        }
        if (!Files.isReadable(file)) {
            throw new CaseLogUnreadable(
                    "Expected a file to read, but this one may not be read.", "Grant access to it.");
        }
        return new XesLog(Source.file(file, size(file)), mapping, Bounds.DEFAULT, Digest::of);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unused) {
            throw new CaseLogUnreadable("The file could not be looked at.", "Check the disk.");
        }
    }
}

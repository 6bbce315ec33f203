package org.caseledger.adapters.commandline;

import java.nio.file.Path;
import java.time.ZoneId;
import org.caseledger.domain.identifier.RegionCode;

/** What was asked for on the command line. */
public sealed interface Command {

    /**
     * Run the ledger.
     *
     * @param demo whether an empty, embedded ledger is filled with something to look at
     */
    record Serve(boolean demo) implements Command {}

    /**
     * Import an event log and end.
     *
     * @param file the log, XES, plain or gzip
     * @param source the name of the system or log that it comes from
     * @param region the region to which its cases belong
     * @param zone the zone of times that the log gives without an offset
     */
    record Import(Path file, String source, RegionCode region, ZoneId zone) implements Command {}

    /** Compare the search views with the events and end. */
    record Compare() implements Command {}

    /** Show what can be asked for. */
    record Help() implements Command {}
}

package org.caseledger.adapters.commandline;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
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

    /**
     * Make search views anew and end.
     *
     * @param views which
     * @param comparison how they are compared before they replace the old ones
     * @param discardOld whether the old ones are discarded then
     */
    record Rebuild(Set<View> views, Thoroughness comparison, boolean discardOld) implements Command {}

    /** Discard the indexes that were replaced by rebuilds, and end. */
    record Discard() implements Command {}

    /** Show what can be asked for. */
    record Help() implements Command {}
}

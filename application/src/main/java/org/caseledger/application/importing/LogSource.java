package org.caseledger.application.importing;

import java.util.Arrays;
import org.caseledger.application.command.CommandId;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.text.Text;

/**
 * Where a log comes from. A case's number follows from the source and its number there, so that the same log imported
 * again meets the same cases.
 *
 * @param name the name of the system or log, at most 100 characters
 * @param region the region to which its cases belong
 */
public record LogSource(String name, RegionCode region) {

    private static final int ENTROPY = 10;

    /** Checks the name. */
    public LogSource {
        name = Text.required("source", name, 100);
    }

    CaseNumber numberOf(LoggedCase logged) {
        var hash = CommandId.sha256("import\n" + name + "\n" + logged.number());
        return CaseNumber.of(region.county(), Arrays.copyOf(hash, ENTROPY));
    }
}

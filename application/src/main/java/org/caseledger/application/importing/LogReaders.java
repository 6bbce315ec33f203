package org.caseledger.application.importing;

import java.time.ZoneId;

/** Gives readers of logs. */
public interface LogReaders {

    /** A reader that takes times without an offset to be of a zone, because a log cannot tell it. */
    CaseLogs in(ZoneId zone);
}

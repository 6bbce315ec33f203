package org.caseledger.application.search;

/** The properties of cases that can be counted. */
public enum CaseFacet {
    /** The status. */
    STATUS,
    /** The implementation code of the service item. */
    ITEM,
    /** The credit code of the deciding unit; for a case kept elsewhere, the department's name. */
    UNIT,
    /** The accepting region. */
    REGION,
    /** The channel. */
    CHANNEL,
    /** The channel in the word of the system that keeps the case. */
    CHANNEL_NAME,
    /** The grade of the rating. */
    RATING,
    /** The names of the steps that departments recorded; a case counts once for each. */
    STEP_NAME,
    /** Who handled the case; a case counts once for each. */
    HANDLER,
    /** The systems or logs from which the case or its steps come. */
    SOURCE
}

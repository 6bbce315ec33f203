package org.caseledger.adapters.xes;

/** Attribute keys: of the standard's extensions concept, organizational, lifecycle and time, then of cases. */
final class Keys {

    static final String NAME = "concept:name";
    static final String INSTANCE = "concept:instance";
    static final String RESOURCE = "org:resource";
    static final String GROUP = "org:group";
    static final String TRANSITION = "lifecycle:transition";
    static final String TIMESTAMP = "time:timestamp";

    static final String CASE_STARTED = "startdate";
    static final String CASE_ENDED = "enddate";
    static final String CASE_PLANNED_END = "enddate_planned";
    static final String CASE_DUE = "deadline";
    static final String CASE_CHANNEL = "channel";
    static final String CASE_DEPARTMENT = "department";
    static final String CASE_GROUP = "group";
    static final String CASE_RESPONSIBLE = "responsible";

    private Keys() {}
}

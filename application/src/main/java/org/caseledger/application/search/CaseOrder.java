package org.caseledger.application.search;

/**
 * The order of cases. Ties are ordered by case number; cases without the date come last in either direction.
 *
 * @param field by what
 * @param descending whether the largest or newest comes first
 */
public record CaseOrder(Field field, boolean descending) {

    /** The newest submission first. */
    public static final CaseOrder NEWEST = new CaseOrder(Field.SUBMITTED_AT, true);

    /** The best hit first. */
    public static final CaseOrder BEST = new CaseOrder(Field.RELEVANCE, true);

    /** By what cases can be ordered. */
    public enum Field {
        RELEVANCE,
        SUBMITTED_AT,
        ACCEPTED_AT,
        DECIDED_AT,
        CLOSED_AT,
        UPDATED_AT
    }

    /** Whether the place of a case in this order can change while it goes on. */
    public boolean canChange() {
        return field != Field.SUBMITTED_AT;
    }
}

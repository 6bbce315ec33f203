package org.caseledger.adapters.graphql.casefile;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.application.search.CaseDocument;

/**
 * The fields that are selected of the cases of a page, and whether their documents tell them exactly as their histories
 * would. A field that is not named here is read from the history, so a new one is never told wrongly.
 *
 * @param selected with the fields below, such as {@code decidingUnit/name}
 */
record ListedFields(Set<String> selected) {

    private static final String NODE = "edges/node/";
    private static final String ITEM = "serviceItem";
    private static final String SUBMITTED_AT = "submittedAt";

    /** Those of {@link ListedCase}, and what lists show of a party, a unit and a rating. */
    static final Set<String> IN_DOCUMENTS = Set.of(
            "id",
            "number",
            "version",
            "status",
            "outcome",
            "channel",
            "subject",
            "applicant",
            "applicant/kind",
            "applicant/name",
            "acceptingUnit",
            "acceptingUnit/code",
            "acceptingUnit/name",
            "decidingUnit",
            "decidingUnit/code",
            "decidingUnit/name",
            "regionAccepting",
            "regionDeciding",
            SUBMITTED_AT,
            "acceptedAt",
            "decidedAt",
            "closedAt",
            "rating",
            "rating/grade",
            "rating/gradeCode",
            "rating/bad",
            "rating/ratedAt");

    /** What a search selects of its cases. */
    static ListedFields of(DataFetchingEnvironment search) {
        return new ListedFields(search.getSelectionSet().getFields().stream()
                .map(SelectedField::getQualifiedName)
                .filter(name -> name.startsWith(NODE))
                .map(name -> name.substring(NODE.length()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether nothing is selected of the cases, only where they stand and how many there are. */
    boolean none() {
        return selected.isEmpty();
    }

    /** Whether documents tell them. */
    boolean areInDocuments() {
        return selected.stream().allMatch(ListedFields::isInDocuments);
    }

    /** The item itself is read from its own history; the case only says which one, in which version. */
    private static boolean isInDocuments(String field) {
        return IN_DOCUMENTS.contains(field)
                || field.endsWith("__typename")
                || field.equals(ITEM)
                || field.startsWith(ITEM + "/");
    }

    /** Whether this document tells them: of a case kept elsewhere it says when that was known, not when it began. */
    boolean areIn(CaseDocument document) {
        return document.item() != null || !selected.contains(SUBMITTED_AT);
    }
}

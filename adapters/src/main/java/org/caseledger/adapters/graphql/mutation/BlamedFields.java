package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which input field a broken rule is about, where it is one in particular. */
final class BlamedFields {

    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("VERSION_CONFLICT", "expectedVersion"),
            Map.entry("IDEMPOTENCY_CONFLICT", "clientMutationId"),
            Map.entry("CASE_NOT_FOUND", "number"),
            Map.entry("ITEM_UNKNOWN", "itemCode"),
            Map.entry("ITEM_NOT_IN_FORCE", "itemCode"),
            Map.entry("APPLICANT_NOT_SERVED", "applicant"),
            Map.entry("CHANNEL_NOT_OFFERED", "channel"),
            Map.entry("CHANNEL_NEEDS_CLERK", "channel"),
            Map.entry("REGION_NOT_SERVED", "acceptingRegion"),
            Map.entry("MATERIAL_NOT_ON_LIST", "materials"),
            Map.entry("MATERIAL_GIVEN_TWICE", "materials"),
            Map.entry("MANDATORY_MATERIAL_MISSING", "materials"),
            Map.entry("SUPPLEMENT_INCOMPLETE", "materials"),
            Map.entry("CORRECTION_NOT_ON_LIST", "correctedOnTheSpot"),
            Map.entry("NOTICE_EMPTY", "missing"),
            Map.entry("NOTICE_ASKS_TOO_MUCH", "missing"),
            Map.entry("NOTICE_INCOMPLETE", "missing"),
            Map.entry("NOTIFY_ONCE", "missing"),
            Map.entry("WHOM_TO_ASK_MISSING", "whomToAsk"),
            Map.entry("PROCEDURE_DAYS_OUT_OF_RANGE", "expectedWorkingDays"),
            Map.entry("EXTENSION_TOO_LONG", "workingDays"),
            Map.entry("VALIDITY_OUT_OF_RANGE", "validTo"),
            Map.entry("TRACKING_NUMBER_MISSING", "trackingNumber"),
            Map.entry("ITEM_ALREADY_PUBLISHED", "code"),
            Map.entry("ITEM_NOT_FOUND", "code"),
            Map.entry("EFFECTIVE_BEFORE_PREDECESSOR", "effectiveFrom"));

    private BlamedFields() {}

    static @Nullable List<String> of(String rule) {
        var field = BY_RULE.get(rule);
        return field == null ? null : List.of("input", field);
    }
}

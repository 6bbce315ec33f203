package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A material of a case. */
public record CaseMaterial(
        String name,
        boolean mandatory,
        MaterialState state,
        @Nullable String reusedCertificate,
        @Nullable String digest,
        @Nullable Instant receivedAt) {}

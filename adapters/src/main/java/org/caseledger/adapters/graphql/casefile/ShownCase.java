package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.node.Node;
import org.caseledger.adapters.graphql.party.Party;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.search.ItemReference;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.code.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What of a case can be told from its history or, in a list, from its document alike. What else the schema has of a case
 * is told by {@link Case} only.
 */
public sealed interface ShownCase extends Node permits Case, ListedCase {

    /** The case number. */
    String number();

    /** The sequence of the newest entry. */
    int version();

    /** Where it stands. */
    CaseStatus status();

    /** How it ended; null while it is open. */
    @Nullable
    Outcome outcome();

    /** The channel by which it was applied for. */
    Channel channel();

    /** What was applied for, in the version under which it was submitted; null for a case kept elsewhere. */
    @Nullable
    ItemReference item();

    /** What is applied for, in the applicant's words. */
    @Nullable
    String subject();

    /** Who applies; null for a case kept elsewhere. */
    @Nullable
    Party applicant();

    /** The unit that took it in. */
    @Nullable
    Unit acceptingUnit();

    /** The unit that decides; null for a case kept elsewhere. */
    @Nullable
    Unit decidingUnit();

    /** The region in which it was handed in. */
    @Nullable
    String regionAccepting();

    /** The region of the deciding unit. */
    @Nullable
    String regionDeciding();

    /** When it was submitted; for a case kept elsewhere, when it began there. */
    Instant submittedAt();

    /** When it was accepted. */
    @Nullable
    Instant acceptedAt();

    /** When it was granted or refused. */
    @Nullable
    Instant decidedAt();

    /** When it was closed. */
    @Nullable
    Instant closedAt();
}

package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import java.util.Objects;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.party.Party;
import org.caseledger.adapters.graphql.rating.ListedRating;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.ItemReference;
import org.caseledger.application.search.UnitReference;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it: told from its document in the search view, exactly as {@link Case} tells it from the history
 * up to the document's version. {@link ListedFields} says whether that suffices.
 */
public record ListedCase(CaseDocument document) implements ShownCase {

    @Override
    public String id() {
        return new GlobalId(GlobalId.Type.CASE, number()).text();
    }

    @Override
    public String number() {
        return document.number();
    }

    @Override
    public int version() {
        return Math.toIntExact(document.version());
    }

    @Override
    public CaseStatus status() {
        return CaseStatus.valueOf(document.status());
    }

    @Override
    public @Nullable Outcome outcome() {
        var outcome = document.outcome();
        return outcome == null ? null : Outcome.valueOf(outcome);
    }

    @Override
    public Channel channel() {
        var channel = document.channel();
        return channel == null ? Channel.OTHER : Channel.valueOf(channel);
    }

    @Override
    public @Nullable ItemReference item() {
        return document.item();
    }

    @Override
    public @Nullable String subject() {
        return document.subject();
    }

    @Override
    public @Nullable Party applicant() {
        var applicant = document.applicant();
        return applicant == null ? null : Party.named(applicant.name(), ServedParty.valueOf(applicant.kind()));
    }

    @Override
    public @Nullable Unit acceptingUnit() {
        return unit(document.acceptingUnit());
    }

    /** A department that keeps a case elsewhere is in the document to be found, but it is no unit with a code. */
    @Override
    public @Nullable Unit decidingUnit() {
        return unit(document.decidingUnit());
    }

    private static @Nullable Unit unit(@Nullable UnitReference unit) {
        var code = unit == null ? null : unit.code();
        return unit == null || code == null ? null : new Unit(code, unit.name());
    }

    @Override
    public @Nullable String regionAccepting() {
        return document.regionAccepting();
    }

    @Override
    public @Nullable String regionDeciding() {
        return document.regionDeciding();
    }

    /** Of a case kept elsewhere the document may say another moment, and {@link ListedFields} has its history read. */
    @Override
    public Instant submittedAt() {
        return Objects.requireNonNull(document.dates().submittedAt());
    }

    @Override
    public @Nullable Instant acceptedAt() {
        return document.dates().acceptedAt();
    }

    @Override
    public @Nullable Instant decidedAt() {
        return document.dates().decidedAt();
    }

    @Override
    public @Nullable Instant closedAt() {
        return document.dates().closedAt();
    }

    /** Its rating; null until the applicant rates. */
    public @Nullable ListedRating rating() {
        var rating = document.rating();
        return rating == null ? null : new ListedRating(Satisfaction.valueOf(rating.grade()), rating.at());
    }
}

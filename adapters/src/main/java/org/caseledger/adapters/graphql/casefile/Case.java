package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import java.util.List;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.clock.CaseClock;
import org.caseledger.adapters.graphql.decision.Decision;
import org.caseledger.adapters.graphql.delivery.Delivery;
import org.caseledger.adapters.graphql.departmentstep.RecordedStep;
import org.caseledger.adapters.graphql.intake.AcceptanceNotice;
import org.caseledger.adapters.graphql.intake.CorrectionNotice;
import org.caseledger.adapters.graphql.intake.DeclinationNotice;
import org.caseledger.adapters.graphql.issuance.IssuedCertificate;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.party.Party;
import org.caseledger.adapters.graphql.rating.CaseRating;
import org.caseledger.adapters.graphql.review.CaseReviewStage;
import org.caseledger.adapters.graphql.review.FactCheck;
import org.caseledger.adapters.graphql.review.Review;
import org.caseledger.adapters.graphql.withdrawal.Withdrawal;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.ItemReference;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.departmentstep.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API shows it, read from its history: each field is taken from the step that it belongs to. What needs
 * another aggregate is served by the steps' controllers.
 */
public final class Case implements ShownCase {

    private final CaseView view;
    private final List<RecordedEvent> events;
    private final @Nullable Instant asOf;

    /** A case as it was read. */
    public Case(CaseHistory history) {
        this(history, null);
    }

    /** A case as it was at a moment; null for now. */
    Case(CaseHistory history, @Nullable Instant asOf) {
        this.view = history.view();
        this.events = history.events();
        this.asOf = asOf;
    }

    /** A case as it was read; null for none. */
    public static @Nullable Case ofNullable(@Nullable CaseHistory history) {
        return history == null ? null : new Case(history);
    }

    /** Everything that happened in it, in order, up to how it is shown. */
    List<RecordedEvent> events() {
        return events;
    }

    /** What was read of it. */
    CaseView view() {
        return view;
    }

    /** What it is decided under; null for a case kept elsewhere. */
    public @Nullable ApplicableTerms terms() {
        var submission = view.submission();
        return submission == null ? null : submission.terms();
    }

    @Override
    public @Nullable ItemReference item() {
        var terms = terms();
        return terms == null ? null : ItemReference.of(terms);
    }

    @Override
    public String id() {
        return new GlobalId(GlobalId.Type.CASE, number()).text();
    }

    @Override
    public String number() {
        return view.number();
    }

    @Override
    public int version() {
        return Math.toIntExact(view.version());
    }

    @Override
    public CaseStatus status() {
        return view.status();
    }

    @Override
    public @Nullable Outcome outcome() {
        return view.delivery().outcome();
    }

    @Override
    public Channel channel() {
        var submission = view.submission();
        var registration = registration();
        if (submission != null) {
            return submission.channel();
        }
        return registration == null ? Channel.OTHER : registration.channel();
    }

    @Override
    public @Nullable String subject() {
        var submission = view.submission();
        return submission == null ? null : submission.subject();
    }

    @Override
    public @Nullable Party applicant() {
        var submission = view.submission();
        return submission == null ? null : Party.of(submission.applicant());
    }

    public @Nullable Party agent() {
        var submission = view.submission();
        return submission == null ? null : Party.of(submission.agent());
    }

    @Override
    public @Nullable Unit acceptingUnit() {
        var submission = view.submission();
        return submission == null ? null : Unit.of(submission.acceptingUnit());
    }

    @Override
    public @Nullable Unit decidingUnit() {
        var terms = terms();
        return terms == null ? null : Unit.of(terms.decidingUnit());
    }

    @Override
    public @Nullable String regionAccepting() {
        var submission = view.submission();
        return submission == null ? null : submission.regionAccepting();
    }

    @Override
    public @Nullable String regionDeciding() {
        var submission = view.submission();
        return submission == null ? null : submission.regionDeciding();
    }

    public @Nullable String firstHandler() {
        var submission = view.submission();
        return submission == null ? null : submission.firstHandler();
    }

    @Override
    public Instant submittedAt() {
        var submission = view.submission();
        return submission == null ? begunElsewhere() : submission.submittedAt();
    }

    private Instant begunElsewhere() {
        var registration = registration();
        var registered = view.departmentSteps().registeredAt();
        if (registration != null && registration.startedAt() != null) {
            return registration.startedAt();
        }
        return registered == null ? view.openedAt() : registered;
    }

    @Override
    public @Nullable Instant acceptedAt() {
        return view.intake().acceptedAt();
    }

    @Override
    public @Nullable Instant decidedAt() {
        var decision = view.decision();
        return decision == null ? null : decision.at();
    }

    @Override
    public @Nullable Instant closedAt() {
        return view.delivery().closedAt();
    }

    public @Nullable AcceptanceNotice acceptance() {
        return AcceptanceNotice.of(view.intake());
    }

    public List<CorrectionNotice> corrections() {
        var submission = view.submission();
        return CorrectionNotice.all(view.intake(), submission == null ? List.of() : submission.supplements());
    }

    public @Nullable DeclinationNotice declination() {
        return DeclinationNotice.of(view.intake());
    }

    public List<CaseReviewStage> reviewStages() {
        return CaseReviewStage.all(view);
    }

    public List<Review> reviews() {
        return Review.all(view.review());
    }

    public List<FactCheck> factChecks() {
        return FactCheck.all(view.review());
    }

    public @Nullable CaseClock clock() {
        return CaseClock.of(view, asOf);
    }

    public @Nullable Decision decision() {
        return Decision.of(view.decision());
    }

    public @Nullable IssuedCertificate certificate() {
        return IssuedCertificate.of(view.issuance());
    }

    public @Nullable Delivery delivery() {
        return Delivery.of(view.delivery());
    }

    public @Nullable Withdrawal withdrawal() {
        return Withdrawal.of(view.withdrawal());
    }

    public @Nullable CaseRating rating() {
        return CaseRating.of(view);
    }

    public @Nullable Registration registration() {
        return view.departmentSteps().registration();
    }

    public List<RecordedStep> departmentSteps() {
        return RecordedStep.all(view.departmentSteps());
    }
}

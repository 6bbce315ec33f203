package org.caseledger.adapters.graphql.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.graphql.node.Node;
import org.caseledger.adapters.graphql.party.Party;
import org.caseledger.application.certificate.CertificateStatus;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.domain.certificate.Certificate.Standing;
import org.caseledger.domain.certificate.RevocationGround;
import org.jspecify.annotations.Nullable;

/** An electronic certificate as the API shows it on a day. */
public final class Certificate implements Node {

    private final CertificateView view;
    private final LocalDate today;

    /** A certificate as it stands on a day. */
    public Certificate(CertificateView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    /** A certificate as it stands on a day; null for none. */
    public static @Nullable Certificate ofNullable(@Nullable CertificateView view, LocalDate today) {
        return view == null ? null : new Certificate(view, today);
    }

    /** What was read of it. */
    CertificateView view() {
        return view;
    }

    @Override
    public String id() {
        return new GlobalId(GlobalId.Type.CERTIFICATE, view.identifier()).text();
    }

    public String identifier() {
        return view.identifier();
    }

    public String name() {
        return view.name();
    }

    public CertificateStatus status() {
        return view.statusOn(today);
    }

    public String caseNumber() {
        return view.caseNumber();
    }

    public String itemCode() {
        return view.item();
    }

    public Unit issuer() {
        return Unit.of(view.issuer());
    }

    public @Nullable Party holder() {
        return Party.of(view.holder());
    }

    public Instant issuedAt() {
        return view.issuedAt();
    }

    public LocalDate validFrom() {
        return view.validFrom();
    }

    public @Nullable LocalDate validTo() {
        return view.validTo();
    }

    public @Nullable CertificateSuspension suspension() {
        var reason = view.reason();
        return view.standing() == Standing.SUSPENDED && reason != null
                ? new CertificateSuspension(reason, view.updatedAt())
                : null;
    }

    public @Nullable CertificateRevocation revocation() {
        var reason = view.reason();
        var ground = view.ground();
        return ground == null || reason == null ? null : new CertificateRevocation(ground, reason, view.updatedAt());
    }

    /** That it is out of force for the time being. */
    public record CertificateSuspension(String reason, Instant suspendedAt) {}

    /** That it was ended for good. */
    public record CertificateRevocation(RevocationGround ground, String reason, Instant revokedAt) {}
}

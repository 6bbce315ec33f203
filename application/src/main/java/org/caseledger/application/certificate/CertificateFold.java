package org.caseledger.application.certificate;

import java.util.List;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.certificate.Certificate.Standing;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;
import org.caseledger.domain.certificate.RevocationGround;
import org.jspecify.annotations.Nullable;

/** Folds a certificate's events into what people read. Pure: the same events always give the same view. */
public final class CertificateFold {

    private CertificateFold() {}

    /** The view of a whole history, or null if it is empty. */
    public static @Nullable CertificateView of(List<RecordedEvent> history) {
        CertificateView view = null;
        for (var recorded : history) {
            view = after(view, recorded);
        }
        return view;
    }

    /** The view after one more event; one that is folded in already changes nothing. */
    public static @Nullable CertificateView after(@Nullable CertificateView view, RecordedEvent recorded) {
        recorded.requireReadable();
        if (!(recorded.payload() instanceof CertificateEvent event)
                || (view != null && recorded.sequence() <= view.version())) {
            return view;
        }
        return switch (event) {
            case CertificateEntered e -> entered(recorded, e);
            case CertificateSuspended e -> changed(view, recorded, Standing.SUSPENDED, e.reason(), null);
            case CertificateReinstated e -> changed(view, recorded, Standing.VALID, e.reason(), null);
            case CertificateRevoked e -> changed(view, recorded, Standing.REVOKED, e.reason(), e.ground());
        };
    }

    private static CertificateView entered(RecordedEvent recorded, CertificateEntered e) {
        return new CertificateView(
                e.identifier().value(),
                recorded.sequence(),
                recorded.position(),
                recorded.recordedAt(),
                e.name(),
                e.caseNumber().value(),
                e.item().value(),
                e.issuer(),
                e.holder(),
                e.occurredAt(),
                e.validFrom(),
                e.validTo(),
                Standing.VALID,
                null,
                null);
    }

    private static @Nullable CertificateView changed(
            @Nullable CertificateView view,
            RecordedEvent recorded,
            Standing standing,
            String reason,
            @Nullable RevocationGround ground) {
        return view == null
                ? null
                : new CertificateView(
                        view.identifier(),
                        recorded.sequence(),
                        recorded.position(),
                        recorded.recordedAt(),
                        view.name(),
                        view.caseNumber(),
                        view.item(),
                        view.issuer(),
                        view.holder(),
                        view.issuedAt(),
                        view.validFrom(),
                        view.validTo(),
                        standing,
                        reason,
                        ground);
    }
}

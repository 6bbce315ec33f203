package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;
import org.caseledger.domain.testing.Units;

/** Entered once, suspended and reinstated in turn by its issuer only, and nothing after its end. */
final class CertificateLaw {

    private CertificateLaw() {}

    static void holds(CertificateCommand command, List<CertificateEvent> events, List<CertificateEvent> history) {
        assertThat(history.getFirst()).isInstanceOf(CertificateEntered.class);
        for (int place = 1; place < history.size(); place++) {
            follows(history.get(place - 1), history.get(place));
        }
        if (!(events.getLast() instanceof CertificateEntered)) {
            assertThat(command.occasion().actor().unit()).isEqualTo(Units.AUTHORITY);
        }
    }

    private static void follows(CertificateEvent before, CertificateEvent event) {
        assertThat(before).isNotInstanceOf(CertificateRevoked.class);
        switch (event) {
            case CertificateEntered e -> assertThat(before).isNull();
            case CertificateSuspended e -> assertThat(before).isNotInstanceOf(CertificateSuspended.class);
            case CertificateReinstated e -> assertThat(before).isInstanceOf(CertificateSuspended.class);
            case CertificateRevoked e -> {}
        }
    }
}

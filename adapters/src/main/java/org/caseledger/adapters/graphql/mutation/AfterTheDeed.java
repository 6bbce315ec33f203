package org.caseledger.adapters.graphql.mutation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItemFold;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.certificate.CertificateFold;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.command.Stored;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads back what a command changed, from the ledger itself, exactly as it stood after the command. */
@Component
final class AfterTheDeed {

    private final LedgerReader reader;
    private final Cases cases;
    private final Clock clock;

    AfterTheDeed(LedgerReader reader, Cases cases, Clock clock) {
        this.reader = reader;
        this.cases = cases;
        this.clock = clock;
    }

    CaseHistory caseAt(Stored stored) {
        return present(CaseHistory.of(history(stored)).orElse(null), stored);
    }

    ServiceItemView itemAt(Stored stored) {
        return present(ServiceItemFold.of(history(stored)), stored);
    }

    CertificateView certificateAt(Stored stored) {
        return present(CertificateFold.of(history(stored)), stored);
    }

    /** The version at which a case stands now; null if there is none. */
    @Nullable
    Integer versionOf(CaseNumber number) {
        return cases.find(number).map(view -> (int) view.version()).orElse(null);
    }

    LocalDate today() {
        return OfficialTime.dateOf(clock.instant());
    }

    private List<RecordedEvent> history(Stored stored) {
        return reader.stream(stored.streamId(), 0, Math.toIntExact(stored.version() + 1));
    }

    private static <T> T present(@Nullable T view, Stored stored) {
        if (view == null) {
            throw new IllegalStateException("Expected " + stored.streamId() + " to hold what was just recorded");
        }
        return view;
    }
}

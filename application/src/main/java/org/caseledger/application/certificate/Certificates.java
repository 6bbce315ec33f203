package org.caseledger.application.certificate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.identifier.CertificateIdentifier;

/** Reads certificates from the ledger itself: always current. */
public final class Certificates {

    private final LedgerReader reader;

    public Certificates(LedgerReader reader) {
        this.reader = reader;
    }

    /** A certificate. */
    public Optional<CertificateView> find(CertificateIdentifier identifier) {
        return Optional.ofNullable(CertificateFold.of(reader.stream(StreamId.of(identifier), 0, Integer.MAX_VALUE)));
    }

    /** Many certificates in one round trip; those that do not exist, or cannot be read, have no entry. */
    public Map<CertificateIdentifier, CertificateView> findAll(Collection<CertificateIdentifier> identifiers) {
        var histories = histories(identifiers);
        histories.values().removeIf(history -> !history.stream().allMatch(RecordedEvent::isReadable));
        return folded(identifiers, histories);
    }

    /**
     * The same for a decision; those that do not exist have no entry.
     *
     * @throws org.caseledger.application.ledger.HistoryUnreadableException if one cannot be read
     */
    public Map<CertificateIdentifier, CertificateView> readAll(Collection<CertificateIdentifier> identifiers) {
        return folded(identifiers, histories(identifiers));
    }

    private Map<String, List<RecordedEvent>> histories(Collection<CertificateIdentifier> identifiers) {
        return new HashMap<>(
                reader.streams(identifiers.stream().map(StreamId::of).distinct().toList()));
    }

    private static Map<CertificateIdentifier, CertificateView> folded(
            Collection<CertificateIdentifier> identifiers, Map<String, List<RecordedEvent>> histories) {
        var found = new HashMap<CertificateIdentifier, CertificateView>();
        for (var identifier : identifiers) {
            var history = histories.get(StreamId.of(identifier));
            var view = history == null ? null : CertificateFold.of(history);
            if (view != null) {
                found.put(identifier, view);
            }
        }
        return found;
    }
}

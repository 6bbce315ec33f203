package org.caseledger.application.certificate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.Together;
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
        return readTogether(identifiers).told();
    }

    /**
     * The same for a decision; those that do not exist have no entry.
     *
     * @throws org.caseledger.application.ledger.HistoryUnreadableException if one cannot be read
     */
    public Map<CertificateIdentifier, CertificateView> readAll(Collection<CertificateIdentifier> identifiers) {
        return readTogether(identifiers).all();
    }

    /** Many certificates in one round trip. */
    public Together<CertificateIdentifier, CertificateView> readTogether(
            Collection<CertificateIdentifier> identifiers) {
        return Together.read(reader, identifiers, StreamId::of, CertificateFold::of);
    }
}

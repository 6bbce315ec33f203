package org.caseledger.adapters.automation;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.issuance.WhenCertificateIssuedThenEnterIt;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.rule.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings issued certificates to {@link WhenCertificateIssuedThenEnterIt}, each at least once. */
final class EnteringCertificates {

    private static final Logger LOG = LoggerFactory.getLogger(EnteringCertificates.class);

    private final WhenCertificateIssuedThenEnterIt entering;

    EnteringCertificates(WhenCertificateIssuedThenEnterIt entering) {
        this.entering = entering;
    }

    @EventHandler(payloadType = CaseCertificateIssued.class)
    void on(DomainEventMessage<?> message) {
        var stream = message.getAggregateIdentifier();
        if (!(message.getPayload() instanceof CaseCertificateIssued issued)) {
            LOG.error("The certificate of {} could not be entered: its event cannot be read", stream);
            return;
        }
        try {
            entering.on(StreamId.caseNumber(stream), issued, correlation(message));
        } catch (Refused refused) {
            // A refusal stays one however often it is tried, and must not hold up the certificates behind it.
            LOG.error("The certificate of {} could not be entered: {}", stream, refused.code());
        } catch (HistoryUnreadableException unreadable) {
            // It stays so until another program can read it, and must not hold up the certificates behind it either.
            LOG.error(
                    "The certificate of {} could not be entered: entry {} of {} cannot be read",
                    stream,
                    unreadable.sequence(),
                    unreadable.streamId());
        }
    }

    private static String correlation(DomainEventMessage<?> message) {
        return String.valueOf(message.getMetaData().getOrDefault(EventMetadata.CORRELATION, message.getIdentifier()));
    }
}

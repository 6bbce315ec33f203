package org.caseledger.adapters.search.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.catalogue.ServiceItemFold;
import org.caseledger.application.certificate.CertificateFold;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CertificateDocument;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.PublicDecisionDocument;
import org.caseledger.application.search.ServiceItemDocument;
import org.caseledger.application.search.View;

/** Reads the histories that a batch touches, all in one call: for views of which few events are news. */
final class ReadingRenderer implements Renderer {

    private final LedgerReader ledger;
    private final Function<List<RecordedEvent>, Optional<ViewDocument>> document;

    private ReadingRenderer(LedgerReader ledger, Function<List<RecordedEvent>, Optional<ViewDocument>> document) {
        this.ledger = ledger;
        this.document = document;
    }

    @Override
    public List<ViewDocument> render(List<RecordedEvent> batch) {
        var streams = Streams.of(batch);
        var histories = ledger.streams(streams.keySet());
        return streams.entrySet().stream()
                .map(stream -> Streams.shownWith(
                        stream.getValue(), Objects.requireNonNull(histories.get(stream.getKey()), stream.getKey())))
                .map(document)
                .flatMap(Optional::stream)
                .toList();
    }

    static Renderer ofServiceItems(LedgerReader ledger) {
        return new ReadingRenderer(ledger, history -> Optional.ofNullable(ServiceItemFold.of(history))
                .map(view ->
                        ViewDocument.of(stream(history), view.code(), view.version(), ServiceItemDocument.of(view))));
    }

    static Renderer ofCertificates(LedgerReader ledger, PersonDigest digest) {
        return new ReadingRenderer(ledger, history -> Optional.ofNullable(CertificateFold.of(history))
                .map(view -> ViewDocument.of(
                        stream(history), view.identifier(), view.version(), CertificateDocument.of(view, digest))));
    }

    static Renderer ofPublicDecisions(LedgerReader ledger) {
        return new ReadingRenderer(ledger, history -> Optional.ofNullable(CaseFold.of(publicPart(history)))
                .flatMap(PublicDecisionDocument::of)
                .map(decision ->
                        ViewDocument.of(stream(history), decision.caseNumber(), decision.version(), decision)));
    }

    private static String stream(List<RecordedEvent> history) {
        return history.getFirst().streamId();
    }

    /**
     * The history up to the last event that this view cares about: what happens later, and how much of it was there when
     * the batch was read, must not change the document.
     */
    private static List<RecordedEvent> publicPart(List<RecordedEvent> history) {
        int end = history.size();
        while (end > 0 && !View.PUBLIC_DECISIONS.caresAbout(history.get(end - 1))) {
            end--;
        }
        return history.subList(0, end);
    }
}

package org.caseledger.adapters.search.comparison;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caseledger.adapters.search.projection.Failure;
import org.caseledger.adapters.search.projection.Renderer;
import org.caseledger.adapters.search.projection.RendererSource;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.search.projection.Rendering;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;

/** What the ledger says that the views hold. The renderers are those of the projections. */
final class Histories {

    private final LedgerReader ledger;
    private final Map<View, Renderer> renderers = new EnumMap<>(View.class);

    Histories(LedgerReader ledger, RendererSource renderers) {
        this.ledger = ledger;
        for (var view : View.values()) {
            this.renderers.put(view, renderers.of(view, ledger));
        }
    }

    static Histories of(LedgerReader ledger, PersonDigest digest) {
        return new Histories(ledger, new Renderers(digest, 0));
    }

    /** All events of these streams, each history in order. */
    List<RecordedEvent> read(Collection<String> streamIds) {
        return ledger.streams(streamIds).values().stream().flatMap(List::stream).toList();
    }

    /** The documents of events. Precondition: except for the ledger's view, these are whole histories. */
    Expected expected(View view, List<RecordedEvent> events) {
        var cared = events.stream().filter(view::caresAbout).toList();
        var rendering = Rendering.of(Objects.requireNonNull(renderers.get(view)), cared);
        var failing = rendering.failures().stream().map(Failure::streamId).collect(toSet());
        var documents = rendering.documents().stream()
                .filter(document -> view == View.LEDGER || !failing.contains(document.streamId()))
                .map(document -> new ExpectedDocument(document, document.streamId()))
                .toList();
        return new Expected(documents, rendering.failures());
    }

    /** Documents, and the histories of which nobody can tell what they should be. */
    record Expected(List<ExpectedDocument> documents, List<Failure> failures) {}

    /** Whether the ledger has an event of that id; any text may be asked for. */
    boolean hasEvent(String id) {
        try {
            return ledger.byId(UUID.fromString(id).toString()).isPresent();
        } catch (IllegalArgumentException noUuid) {
            return false;
        }
    }

    /** The ids of those documents that the ledger has a reason for, among all of some histories. */
    Set<String> ids(View view, List<RecordedEvent> events) {
        return view == View.LEDGER
                ? events.stream().map(RecordedEvent::eventId).collect(toSet())
                : ids(view, expected(view, events));
    }

    /** What was stored of a history before it could no longer be shown has its reason. */
    private static Set<String> ids(View view, Expected expected) {
        var ids = expected.documents().stream().map(ExpectedDocument::id).collect(toSet());
        expected.failures().forEach(failure -> ids.add(idOf(view, failure.streamId())));
        return ids;
    }

    private static String idOf(View view, String streamId) {
        return streamId.substring(streamOf(view, "").length());
    }

    /** The history that a document is about, by its id. Precondition: not the ledger's view. */
    static String streamOf(View view, String id) {
        return switch (view) {
            case CASES, PUBLIC_DECISIONS -> StreamId.CASE + id;
            case SERVICE_ITEMS -> StreamId.SERVICE_ITEM + id;
            case CERTIFICATES -> StreamId.CERTIFICATE + id;
            case LEDGER -> throw new IllegalArgumentException("An event's id does not say whose history it is in");
        };
    }
}

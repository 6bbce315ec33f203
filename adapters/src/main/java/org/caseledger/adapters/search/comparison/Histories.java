package org.caseledger.adapters.search.comparison;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseledger.adapters.search.projection.Renderer;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;

/** What the ledger says that the views hold. The renderers are those of the projections. */
final class Histories {

    private final LedgerReader ledger;
    private final Map<View, Renderer> renderers = new EnumMap<>(View.class);

    Histories(LedgerReader ledger, Renderers renderers) {
        this.ledger = ledger;
        for (var view : View.values()) {
            this.renderers.put(view, renderers.of(view));
        }
    }

    static Histories of(LedgerReader ledger, PersonDigest digest) {
        return new Histories(ledger, new Renderers(ledger, digest, 0));
    }

    /** All events of these streams, each history in order. */
    List<RecordedEvent> read(Collection<String> streamIds) {
        return ledger.streams(streamIds).values().stream().flatMap(List::stream).toList();
    }

    /** The documents of events. Precondition: except for the ledger's view, these are whole histories. */
    List<ExpectedDocument> documents(View view, List<RecordedEvent> events) {
        var cared = events.stream()
                .filter(event -> view.caresAbout(event.payload().getClass()))
                .toList();
        var documents = Objects.requireNonNull(renderers.get(view)).render(cared);
        return IntStream.range(0, documents.size())
                .mapToObj(i -> new ExpectedDocument(
                        documents.get(i),
                        view == View.LEDGER
                                ? cared.get(i).streamId()
                                : streamOf(view, documents.get(i).id())))
                .toList();
    }

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
                : documents(view, events).stream().map(ExpectedDocument::id).collect(toSet());
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

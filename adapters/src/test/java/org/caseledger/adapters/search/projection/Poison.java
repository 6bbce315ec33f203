package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;
import tools.jackson.databind.util.RawValue;

/** Makes one view fail at the first event of one history, for as long as it works. */
final class Poison {

    /** What goes wrong. */
    enum Kind {
        /** The code cannot show the event, and says so with words that nobody should read. */
        THROWS,
        /** The document does not fit the index. */
        IS_REFUSED
    }

    private final Kind kind;
    private final View view;
    private final String streamId;
    volatile boolean works = true;

    Poison(Kind kind, View view, String streamId) {
        this.kind = kind;
        this.view = view;
        this.streamId = streamId;
    }

    /** The views of a ledger under this poison, in small batches. */
    TestViews views(TestLedger ledger) {
        return TestViews.of(
                ledger,
                SharedServers.elasticsearchEndpoint(),
                TestViews.SETTINGS,
                (any, indexes, http, meters) -> new Projections(
                        indexes,
                        http,
                        ledger.events,
                        ledger.reader,
                        in(new Renderers(TestViews.DIGEST, 100)),
                        TestViews.stores(ledger),
                        meters,
                        TestViews.SETTINGS));
    }

    private RendererSource in(RendererSource healthy) {
        return (asked, from) -> {
            var renderer = healthy.of(asked, from);
            return asked == view ? batch -> render(renderer, batch) : renderer;
        };
    }

    private List<ViewDocument> render(Renderer renderer, List<RecordedEvent> batch) {
        if (kind == Kind.THROWS && works && batch.stream().anyMatch(this::isPoisoned)) {
            throw new IllegalStateException("张三 110105189912310015");
        }
        return renderer.render(batch).stream().map(this::spoilt).toList();
    }

    private boolean isPoisoned(RecordedEvent event) {
        return event.streamId().equals(streamId) && event.sequence() == 0;
    }

    private ViewDocument spoilt(ViewDocument document) {
        boolean whole = view != View.LEDGER || document.version() == 0;
        return kind == Kind.IS_REFUSED && works && whole && document.streamId().equals(streamId)
                ? ViewDocument.of(
                        streamId,
                        document.id(),
                        document.version(),
                        new RawValue("{\"secret\": \"110105189912310015\"}"))
                : document;
    }
}

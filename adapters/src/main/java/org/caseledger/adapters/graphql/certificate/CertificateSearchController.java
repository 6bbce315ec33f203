package org.caseledger.adapters.graphql.certificate;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import org.caseledger.adapters.graphql.actor.Mandate;
import org.caseledger.adapters.graphql.certificate.CertificateConnection.CertificateEdge;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.graphql.viewer.Viewer;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.search.CertificateDocument;
import org.caseledger.application.search.CertificateSearch;
import org.caseledger.application.search.Edge;
import org.caseledger.application.search.SearchViews;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds the viewer's certificates in the view, and reads those of a page from the ledger in one round trip. */
@Controller
final class CertificateSearchController {

    private final SearchViews views;
    private final Certificates certificates;
    private final Mandate mandate;
    private final Clock clock;

    CertificateSearchController(SearchViews views, Certificates certificates, Mandate mandate, Clock clock) {
        this.views = views;
        this.certificates = certificates;
        this.mandate = mandate;
        this.clock = clock;
    }

    @SchemaMapping
    CertificateConnection certificates(Viewer viewer, DataFetchingEnvironment field) {
        var search =
                new CertificateSearch(mandate.own(viewer.caller()), Searching.page(field), Searching.atLeast(field));
        var page = Searching.asked(search.page(), () -> views.certificates(search));
        var read = certificates.readTogether(page.edges().stream()
                .map(CertificateSearchController::identifier)
                .toList());
        var today = OfficialTime.dateOf(clock.instant());
        var edges = page.edges().stream()
                .map(hit -> new CertificateEdge(
                        hit.cursor(), Searching.node(read, identifier(hit), view -> new Certificate(view, today))))
                .toList();
        return new CertificateConnection(edges, Searching.info(page), Searching.count(page), page.reflects());
    }

    private static CertificateIdentifier identifier(Edge<CertificateDocument> hit) {
        return new CertificateIdentifier(hit.document().identifier());
    }
}

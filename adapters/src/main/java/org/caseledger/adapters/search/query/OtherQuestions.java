package org.caseledger.adapters.search.query;

import java.util.List;
import java.util.Set;
import org.caseledger.application.search.CertificateDocument;
import org.caseledger.application.search.CertificateSearch;
import org.caseledger.application.search.PublicDecisionDocument;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.ServiceItemDocument;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.application.search.View;

/** How service items, certificates and public decisions are looked for. */
final class OtherQuestions {

    private static final TextQuery ITEM_WORDS = new TextQuery(
            List.of("name^4", "conditions", "materials^2", "result^2", "body.name"), List.of("code", "basicCode"));
    private static final TextQuery DECISION_WORDS =
            new TextQuery(List.of("documentNumber.text^4", "item.name^3", "unit.name"), List.of("caseNumber"));

    private OtherQuestions() {}

    static Question<ServiceItemDocument> of(ServiceItemSearch search) {
        var filter = search.filter();
        var conditions = new Conditions()
                .words(ITEM_WORDS.of(search.text()))
                .oneOf("type", filter.types())
                .oneOf("level", filter.levels())
                .oneOf("units", filter.units())
                .oneOf("regions", filter.regions())
                .oneOf("served", filter.served())
                .oneOf("channels", filter.channels())
                .is("acrossRegions", filter.acrossRegions())
                .is("suspended", filter.suspended());
        return new Question<>(
                View.SERVICE_ITEMS,
                ServiceItemDocument.class,
                conditions.query(),
                Sorting.serviceItems(conditions.hasWords()),
                search.page(),
                List.of(),
                Set.of(),
                search.atLeast());
    }

    static Question<CertificateDocument> of(CertificateSearch search) {
        return new Question<>(
                View.CERTIFICATES,
                CertificateDocument.class,
                scope(search.scope()).query(),
                Sorting.certificates(),
                search.page(),
                List.of(),
                Set.of(),
                search.atLeast());
    }

    private static Conditions scope(Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> new Conditions();
            case Scope.OfPerson person -> new Conditions().is("holder", person.digest());
            case Scope.OfUnit unit -> new Conditions().is("issuer.code", unit.code());
        };
    }

    static Question<PublicDecisionDocument> of(PublicDecisionSearch search) {
        var filter = search.filter();
        return new Question<>(
                View.PUBLIC_DECISIONS,
                PublicDecisionDocument.class,
                new Conditions()
                        .words(DECISION_WORDS.of(search.text()))
                        .oneOf("item.code", filter.items())
                        .oneOf("unit.code", filter.units())
                        .oneOf("regions", filter.regions())
                        .within("decidedAt", filter.decided())
                        .query(),
                Sorting.publicDecisions(),
                search.page(),
                List.of(),
                Set.of(),
                search.atLeast());
    }
}

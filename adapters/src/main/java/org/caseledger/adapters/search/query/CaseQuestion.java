package org.caseledger.adapters.search.query;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.View;

/** How cases are looked for. */
final class CaseQuestion {

    private static final String NAME = "applicant.name";
    private static final List<String> FIELDS = List.of(
            "item.name^3",
            "subject^2",
            "materials^2",
            "opinions",
            "documents.text^4",
            "steps.names.text^2",
            "steps.units.text",
            "handlers.text^2",
            "channelName.text",
            "sources.text",
            "externalNumber.text^4",
            "acceptingUnit.name",
            "decidingUnit.name");

    private CaseQuestion() {}

    static Question<CaseDocument> of(CaseSearch search, Deadlines deadlines) {
        var fields = fields(search.searchNames());
        var conditions = conditions(search, deadlines)
                .words(new TextQuery(fields, List.of("number", "certificate")).of(search.text()));
        return new Question<>(
                View.CASES,
                CaseDocument.class,
                conditions.query(),
                Sorting.of(search.order()),
                search.page(),
                conditions.hasWords() ? highlighted(fields) : List.of(),
                search.facets(),
                search.atLeast());
    }

    private static List<String> fields(boolean withNames) {
        var fields = new ArrayList<>(FIELDS);
        if (withNames) {
            fields.add(NAME + "^4");
        }
        return fields;
    }

    private static List<String> highlighted(List<String> fields) {
        var names = new ArrayList<>(
                fields.stream().map(field -> field.replaceFirst("\\^.*", "")).toList());
        names.add("number");
        return names;
    }

    private static Conditions conditions(CaseSearch search, Deadlines deadlines) {
        var filter = search.filter();
        return scope(new Conditions(), search.scope())
                .oneOf("status", filter.status())
                .oneOf("outcome", filter.outcome())
                .oneOf("item.code", filter.items())
                .oneOf("units", filter.units())
                .oneOf("regions", filter.regions())
                .oneOf("channel", filter.channels())
                .oneOf("channelName", filter.channelNames())
                .within("dates.submittedAt", filter.submitted())
                .within("dates.acceptedAt", filter.accepted())
                .within("dates.decidedAt", filter.decided())
                .within("dates.closedAt", filter.closed())
                .whether(filter.overdue(), overdue -> OverdueCases.of(overdue, deadlines))
                .oneOf("rating.grade", filter.ratings())
                .is("rating.open", filter.ratingOpen())
                .oneOf("steps.names", filter.stepNames())
                .oneOf("handlers", filter.handlers())
                .oneOf("sources", filter.sources());
    }

    private static Conditions scope(Conditions conditions, Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> conditions;
            case Scope.OfPerson person -> conditions.is("persons", person.digest());
            case Scope.OfUnit unit -> conditions.is("concerned", unit.code());
        };
    }
}

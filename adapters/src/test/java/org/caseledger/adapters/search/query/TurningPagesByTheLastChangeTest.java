package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.caseledger.application.search.CaseOrder;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.PageRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is accepted meanwhile becomes the one that changed last. */
class TurningPagesByTheLastChangeTest {

    @ParameterizedTest
    @CsvSource({"true,false", "false,false", "true,true", "false,true"})
    void everyCaseThatWasThereIsSeenOnce(boolean descending, boolean backwards) {
        try (var reader = new Reader()) {
            var search = CaseSearch.ALL.order(new CaseOrder(CaseOrder.Field.UPDATED_AT, descending));
            var seen = new ArrayList<String>();
            var page = reader.views.views.cases(search.page(new PageRequest(3, null, backwards)));
            var moments = new HashSet<>(Set.of(page.reflects()));
            page.documents().forEach(found -> seen.add(found.number()));
            while (backwards ? page.hasPrevious() : page.hasNext()) {
                if (!reader.waiting.isEmpty()) {
                    reader.accept();
                }
                var edge = backwards ? page.edges().getFirst() : page.edges().getLast();
                page = reader.views.views.cases(search.page(new PageRequest(3, edge.cursor(), backwards)));
                page.documents().forEach(found -> seen.add(found.number()));
                moments.add(page.reflects());
            }

            assertThat(seen).doesNotHaveDuplicates().hasSize(reader.cases);
            assertThat(moments).hasSize(1);
        }
    }
}

package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.caseledger.application.search.Thoroughness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages are of one moment as long as Elasticsearch keeps it. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LosingTheMomentOfThePagesTest {

    @Test
    void afterALongRestThePagesGoOnInWhatThereIsNowAndSaySo() {
        try (var reader = new Reader()) {
            var first = reader.turn(null);
            var moved = reader.accept();
            reader.expire(Reader.end(first));

            var second = reader.turn(Reader.end(first));
            reader.accept();
            var third = reader.turn(Reader.end(second));
            reader.turnOn(third);

            assertThat(second.reflects()).isGreaterThan(first.reflects());
            assertThat(third.reflects()).isEqualTo(second.reflects());
            var unmoved = new ArrayList<>(reader.seen);
            unmoved.remove(moved);
            assertThat(unmoved).doesNotHaveDuplicates().hasSize(reader.cases - 1);
        }
    }

    @Test
    void whileViewsAreMadeAnewThePagesStayOfTheirMoment() {
        try (var reader = new Reader()) {
            var first = reader.turn(null);

            reader.views.rebuild(Thoroughness.NONE);
            reader.accept();
            var second = reader.turn(Reader.end(first));
            reader.turnOn(second);

            assertThat(second.reflects()).isEqualTo(first.reflects());
            assertThat(reader.seen).doesNotHaveDuplicates().hasSize(reader.cases);
        }
    }

    @Test
    void whenTheOldIndexIsDiscardedThePagesGoOnInTheNewOne() {
        try (var reader = new Reader()) {
            var first = reader.turn(null);

            reader.views.rebuild(Thoroughness.NONE);
            assertThat(reader.views.rebuilds.building().discard()).isPositive();
            reader.turnOn(first);

            assertThat(reader.seen).doesNotHaveDuplicates().hasSize(reader.cases);
        }
    }
}

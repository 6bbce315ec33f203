package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caseledger.domain.casefile.CaseDecider;

/** Random lives of a case, other ones in every build. {@link ReachingEverythingTest} shows that they are lives. */
class WalkingThroughCasesTest {

    @Property(tries = 1000)
    void noRandomLifeBreaksTheLaw(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
        assertThat(Walks.ofACase(seed, length).states()).isNotEmpty();
    }

    @Property(tries = 100)
    void everyEventCanBeAppliedToEveryState(@ForAll long seed, @ForAll long other) {
        var events = Walks.ofACase(other, 60).history();
        for (var state : Walks.ofACase(seed, 60).states()) {
            events.forEach(event -> assertThat(CaseDecider.evolve(state, event)).isNotNull());
        }
    }

    @Property(tries = 100)
    void aWalkCanBeRepeated(@ForAll long seed) {
        assertThat(Walks.ofACase(seed, 60).history())
                .isEqualTo(Walks.ofACase(seed, 60).history());
        assertThat(Walks.ofACase(seed, 60).refusals())
                .isEqualTo(Walks.ofACase(seed, 60).refusals());
    }
}

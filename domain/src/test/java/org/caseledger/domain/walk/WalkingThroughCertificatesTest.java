package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caseledger.domain.certificate.CertificateDecider;

class WalkingThroughCertificatesTest {

    @Property(tries = 1000)
    void noRandomLifeBreaksTheLaw(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
        assertThat(Walks.ofACertificate(seed, length).states()).isNotEmpty();
    }

    @Property(tries = 100)
    void everyEventCanBeAppliedToEveryState(@ForAll long seed, @ForAll long other) {
        var events = Walks.ofACertificate(other, 60).history();
        for (var state : Walks.ofACertificate(seed, 60).states()) {
            events.forEach(
                    event -> assertThat(CertificateDecider.evolve(state, event)).isNotNull());
        }
    }
}

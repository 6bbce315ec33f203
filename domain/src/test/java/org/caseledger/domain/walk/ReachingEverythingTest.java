package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.CatalogueRule;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.CertificateRule;
import org.junit.jupiter.api.Test;

/**
 * Random walks that are only ever refused would prove nothing. The same thousand walks in every build show that walks
 * meet every event and every refusal, and come to the end of a life often enough.
 */
class ReachingEverythingTest {

    private static final int WALKS = 1000;

    @Test
    void casesMeetEverything() {
        var tally = tally(seed -> Walks.ofACase(seed, 60));

        tally.metAllEvents(CaseEvent.class);
        tally.metAllRules(type -> type != CatalogueRule.class && type != CertificateRule.class);
        tally.reached(80, "ApplicationAccepted");
        tally.reached(40, "ApplicationGranted");
        tally.reached(10, "ApplicationRefused");
        tally.reached(25, "CaseCertificateIssued");
        tally.reached(60, "CaseRated");
        tally.reached(10, "RatingAppealDecided");
        assertThat(tally.unsayable()).as(tally.toString()).isPositive();
        assertThat(tally.nothingNew()).as(tally.toString()).isPositive();
    }

    @Test
    void itemsMeetEverything() {
        var tally = tally(seed -> Walks.ofAnItem(seed, 30));

        tally.metAllEvents(CatalogueEvent.class);
        tally.metAllRules(CatalogueRule.class::equals);
        tally.reached(50, "ServiceItemRevised");
    }

    @Test
    void certificatesMeetEverything() {
        var tally = tally(seed -> Walks.ofACertificate(seed, 30));

        tally.metAllEvents(CertificateEvent.class);
        tally.metAllRules(CertificateRule.class::equals);
        tally.reached(40, "CertificateReinstated");
        tally.reached(40, "CertificateRevoked");
    }

    private static Tally tally(LongFunction<Walk<?, ?, ?>> walks) {
        var tally = new Tally();
        LongStream.range(0, WALKS).mapToObj(walks).forEach(tally::count);
        return tally;
    }
}

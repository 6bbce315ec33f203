package org.caseledger.domain.walk;

import java.util.List;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.ServiceItem;
import org.caseledger.domain.certificate.Certificate;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.testing.Aggregate;

/** The three kinds of random life. */
final class Walks {

    private Walks() {}

    static Walk<CaseCommand, CaseEvent, CaseState> ofACase(long seed, int length) {
        var commands = new RandomCommands(new Dice(seed));
        return new Walk<>(Aggregate.CASE, Walks::caseLaw).go(length, commands::next);
    }

    private static void caseLaw(CaseCommand command, List<CaseEvent> events, List<CaseEvent> history) {
        var story = new Story(history);
        ActorLaw.holds(command, events, story);
        IntakeLaw.holds(story);
        ReviewLaw.holds(story);
        ClockLaw.holds(story);
        EndingLaw.holds(story);
        RatingLaw.holds(story);
        LogLaw.holds(story);
    }

    static Walk<CatalogueCommand, CatalogueEvent, ServiceItem> ofAnItem(long seed, int length) {
        var commands = new RandomItemCommands(new Dice(seed));
        return new Walk<>(Aggregate.ITEM, (command, events, history) -> ItemLaw.holds(history))
                .go(length, commands::next);
    }

    static Walk<CertificateCommand, CertificateEvent, Certificate> ofACertificate(long seed, int length) {
        var commands = new RandomCertificateCommands(new Dice(seed));
        return new Walk<>(Aggregate.CERTIFICATE, CertificateLaw::holds).go(length, commands::next);
    }
}

package org.caseledger.adapters.benchmark.cases;

import java.time.Instant;
import java.util.function.Consumer;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.catalogue.Catalogue;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.certificate.CertificateCommand.EnterCertificate;
import org.caseledger.domain.certificate.CertificateDecider;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;

/** Turns steps into what the ledger records of them. */
final class Recording {

    private static final String CASE = "CaseShell";
    private static final String ITEM = "ServiceItemShell";
    private static final String CERTIFICATE = "CertificateShell";
    private static final Actor LEDGER = Actor.of("ledger", Role.SYSTEM, null);

    private final Chance chance;
    private final Consumer<? super Happening> listener;

    Recording(Chance chance, Consumer<? super Happening> listener) {
        this.chance = chance;
        this.listener = listener;
    }

    /** Enters an item in the catalogue. */
    void publish(DemoItem item, Instant at) {
        var occasion = new Occasion(DemoAccount.CATALOGUE_ADMIN.actor(), Channel.ONLINE, at);
        var command = new PublishServiceItem(item.code(), occasion, item.terms(), OfficialTime.dateOf(at));
        var events = Catalogue.decide(command, Catalogue.initial());
        record(StreamId.of(item.code()), ITEM, 0, events, occasion);
    }

    /** Lets a case go one step on. */
    void step(Life life, Instant at) {
        var step = life.next(at);
        var occasion = step.command().occasion();
        record(StreamId.of(life.number()), CASE, step.first(), step.events(), occasion);
        for (var event : step.events()) {
            if (event instanceof CaseCertificateIssued issued) {
                enter(life, issued);
            }
        }
    }

    /** As {@code WhenCertificateIssuedThenEnterIt} does. */
    private void enter(Life life, CaseCertificateIssued issued) {
        var occasion = new Occasion(LEDGER, Channel.OTHER, issued.occurredAt());
        var command = new EnterCertificate(
                issued.certificate(),
                occasion,
                issued.name(),
                life.number(),
                life.plan().item().code(),
                issued.issuer(),
                life.plan().applicant(),
                issued.validFrom(),
                issued.validTo());
        var events = CertificateDecider.decide(command, CertificateDecider.initial());
        record(StreamId.of(issued.certificate()), CERTIFICATE, 0, events, occasion);
    }

    private void record(String stream, String type, int first, Iterable<?> events, Occasion occasion) {
        long millis = occasion.at().toEpochMilli();
        var command = chance.id(millis);
        long sequence = first;
        for (var event : events) {
            listener.accept(new Happening(chance.id(millis), stream, type, sequence++, event, occasion, command));
        }
    }
}

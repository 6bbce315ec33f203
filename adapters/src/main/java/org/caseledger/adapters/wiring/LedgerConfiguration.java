package org.caseledger.adapters.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventformat.Upcasters;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.importing.LogReaders;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.issuance.WhenCertificateIssuedThenEnterIt;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.shell.LedgerAssembly;
import org.caseledger.application.submission.SubmittingAnApplication;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases over whichever event store is there. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /** Microseconds, as the store keeps them: a moment reads the same wherever it is told. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Bean
    Serializer eventSerializer() {
        return new EventFormat();
    }

    /** No event has a second revision yet; upcasters of old ones go here, oldest first. */
    @Bean
    EventUpcaster eventUpcaster() {
        return new Upcasters();
    }

    @Bean
    Ledger ledger(EventStore events, LedgerReader reader) {
        return LedgerAssembly.over(events, reader);
    }

    @Bean
    Cases cases(LedgerReader reader) {
        return new Cases(reader);
    }

    @Bean
    ServiceItems serviceItems(LedgerReader reader) {
        return new ServiceItems(reader);
    }

    @Bean
    Certificates certificates(LedgerReader reader) {
        return new Certificates(reader);
    }

    @Bean
    SubmittingAnApplication submittingAnApplication(Ledger ledger, ServiceItems items, LedgerReader reader) {
        return new SubmittingAnApplication(ledger, items, reader);
    }

    @Bean
    WhenCertificateIssuedThenEnterIt whenCertificateIssuedThenEnterIt(Ledger ledger, Cases cases) {
        return new WhenCertificateIssuedThenEnterIt(ledger, cases);
    }

    @Bean
    IssuingACertificate issuingACertificate(
            Ledger ledger, Cases cases, ServiceItems items, WhenCertificateIssuedThenEnterIt entering) {
        return new IssuingACertificate(ledger, cases, items, entering);
    }

    @Bean
    Deadlines deadlines(WorkingDayCalendar calendar, Clock clock) {
        return new Deadlines(calendar, clock);
    }

    @Bean
    DeadLetters deadLetters(DeadLetterStore store, Reprojection views, Clock clock) {
        return new DeadLetters(store, views, clock);
    }

    @Bean
    LogReaders logReaders() {
        return XesLogs::new;
    }

    @Bean
    ImportingALog importingALog(Ledger ledger, Clock clock) {
        return new ImportingALog(ledger, clock);
    }

    @Bean
    SettingUpADemo settingUpADemo(
            LedgerReader reader,
            Ledger ledger,
            SubmittingAnApplication submitting,
            IssuingACertificate issuing,
            Clock clock) {
        return new SettingUpADemo(reader, ledger, submitting, issuing, clock);
    }
}

package org.caseledger.adapters.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventformat.Upcasters;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDb;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbEventStore;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbLedgerReader;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbProperties;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbStorageEngine;
import org.caseledger.adapters.eventstore.postgres.LedgerEventStore;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStorageEngine;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStoreProperties;
import org.caseledger.adapters.eventstore.postgres.PostgresLedgerReader;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.issuance.WhenCertificateIssuedThenEnterIt;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.shell.LedgerAssembly;
import org.caseledger.application.submission.SubmittingAnApplication;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;

/** The whole write side over an empty ledger, without Spring: in the shared PostgreSQL, or where a test says. */
public final class TestLedger implements AutoCloseable {

    /** The database, if the ledger is in one. */
    public final HikariDataSource dataSource;

    public final EmbeddedEventStore events;
    public final LedgerReader reader;
    public final Ledger ledger;
    public final Cases cases;
    public final ServiceItems items;
    public final Certificates certificates;
    public final SubmittingAnApplication submitting;
    public final WhenCertificateIssuedThenEnterIt entering;
    public final IssuingACertificate issuing;
    public final ImportingALog importing;
    public final SettingUpADemo demo;

    private final Runnable closing;

    /** In PostgreSQL. */
    public TestLedger() {
        this(new Upcasters());
    }

    /** In PostgreSQL, with events of old revisions. */
    public TestLedger(EventUpcaster upcaster) {
        this(TestDatabase.emptyLedger(), upcaster);
    }

    private TestLedger(HikariDataSource database, EventUpcaster upcaster) {
        this(
                database,
                eventStore(database, upcaster),
                new PostgresLedgerReader(database, new EventFormat(), upcaster),
                database::close);
    }

    private TestLedger(HikariDataSource dataSource, EmbeddedEventStore events, LedgerReader reader, Runnable closing) {
        this.dataSource = dataSource;
        this.events = events;
        this.reader = reader;
        this.closing = closing;
        this.ledger = LedgerAssembly.over(events, reader);
        this.cases = new Cases(reader);
        this.items = new ServiceItems(reader);
        this.certificates = new Certificates(reader);
        this.submitting = new SubmittingAnApplication(ledger, items, reader);
        this.entering = new WhenCertificateIssuedThenEnterIt(ledger, cases);
        this.issuing = new IssuingACertificate(ledger, cases, items, entering);
        this.importing = new ImportingALog(ledger, Clock.systemUTC());
        this.demo = new SettingUpADemo(reader, ledger, submitting, issuing, Clock.systemUTC());
    }

    /** In the EventStoreDB at this address; an instance of its own, beside which there may be others. */
    public static TestLedger inEventStoreDb(String connectionString) {
        return inEventStoreDb(connectionString, null);
    }

    /** As above, with a database for what the views must not forget; it is the caller's. */
    public static TestLedger inEventStoreDb(String connectionString, HikariDataSource besides) {
        var store = EventStoreDb.at(EventStoreDbProperties.defaults(connectionString));
        var builder = EventStoreDbStorageEngine.builder(store);
        builder.eventSerializer(new EventFormat()).snapshotSerializer(new EventFormat());
        return new TestLedger(
                besides,
                EventStoreDbEventStore.over(builder.build(), store),
                new EventStoreDbLedgerReader(store, new EventFormat(), new Upcasters()),
                store::close);
    }

    private static EmbeddedEventStore eventStore(HikariDataSource dataSource, EventUpcaster upcaster) {
        var properties = PostgresEventStoreProperties.defaults();
        var builder = PostgresEventStorageEngine.builder(dataSource, properties);
        builder.eventSerializer(new EventFormat())
                .snapshotSerializer(new EventFormat())
                .upcasterChain(upcaster);
        return LedgerEventStore.over(builder.build(), properties);
    }

    /** Sets up the demonstration; two of its cases that were submitted, and no more. */
    public List<CaseNumber> twoSubmittedCases() {
        demo.setUp();
        return reader.after(null, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::streamId)
                .filter(id -> id.startsWith(StreamId.CASE))
                .distinct()
                .map(id -> CaseFold.of(reader.stream(id, 0, 100)))
                .filter(it -> it.status() == CaseStatus.SUBMITTED)
                .map(it -> CaseNumber.of(it.number()))
                .limit(2)
                .toList();
    }

    /** The applicant withdraws. */
    public void withdraw(CaseNumber number) {
        var citizen = Actor.of("citizen-zhang", Role.CITIZEN, null);
        var occasion = new Occasion(citizen, Channel.ONLINE, Instant.now().truncatedTo(ChronoUnit.MICROS));
        ledger.give(new WithdrawApplication(number, occasion, "计划有变"), Envelope.plain("test"));
    }

    /** How many events the ledger holds. */
    public int size() {
        return reader.after(null, Integer.MAX_VALUE).size();
    }

    @Override
    public void close() {
        events.shutDown();
        closing.run();
    }
}

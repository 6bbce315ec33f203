package org.caseledger.adapters.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventstore.postgres.LedgerEventStore;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStorageEngine;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStoreProperties;
import org.caseledger.adapters.eventstore.postgres.PostgresLedgerReader;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.issuance.WhenCertificateIssuedThenEnterIt;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.shell.LedgerAssembly;
import org.caseledger.application.submission.SubmittingAnApplication;

/** The whole write side over an empty ledger in the shared PostgreSQL, without Spring. */
public final class TestLedger implements AutoCloseable {

    public final HikariDataSource dataSource = TestDatabase.emptyLedger();
    public final EmbeddedEventStore events = eventStore(dataSource);
    public final LedgerReader reader =
            new PostgresLedgerReader(dataSource, new EventFormat(), new EventUpcasterChain());
    public final Ledger ledger = LedgerAssembly.over(events, reader);
    public final Cases cases = new Cases(reader);
    public final ServiceItems items = new ServiceItems(reader);
    public final Certificates certificates = new Certificates(reader);
    public final SubmittingAnApplication submitting = new SubmittingAnApplication(ledger, items, reader);
    public final WhenCertificateIssuedThenEnterIt entering = new WhenCertificateIssuedThenEnterIt(ledger, cases);
    public final IssuingACertificate issuing = new IssuingACertificate(ledger, cases, items, entering);
    public final ImportingALog importing = new ImportingALog(ledger, Clock.systemUTC());
    public final SettingUpADemo demo = new SettingUpADemo(reader, ledger, submitting, issuing, Clock.systemUTC());

    private static EmbeddedEventStore eventStore(HikariDataSource dataSource) {
        var properties = PostgresEventStoreProperties.defaults();
        var builder = PostgresEventStorageEngine.builder(dataSource, properties);
        builder.eventSerializer(new EventFormat()).snapshotSerializer(new EventFormat());
        return LedgerEventStore.over(builder.build(), properties);
    }

    /** How many events the ledger holds. */
    public int size() {
        return reader.after(null, Integer.MAX_VALUE).size();
    }

    @Override
    public void close() {
        events.shutDown();
        dataSource.close();
    }
}

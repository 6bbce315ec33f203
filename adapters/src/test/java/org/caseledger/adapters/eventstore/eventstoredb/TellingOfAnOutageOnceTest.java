package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TellingOfAnOutageOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Outage.class);

    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb store = Doubles.connectImpatiently(server);

    @BeforeEach
    void listen() {
        told.start();
        LOG.addAppender(told);
        Doubles.engine(store).appendEvents(steps("case-1", 0, 1));
    }

    @AfterEach
    void close() {
        LOG.detachAppender(told);
        store.close();
        server.close();
    }

    @Test
    void aServerThatStaysAwayIsToldOfOnceAndThenItsReturn() {
        server.stop();
        await().atMost(PATIENCE).until(() -> isRefused() && !told.list.isEmpty());
        server.start();
        await().atMost(PATIENCE).until(() -> !isRefused());

        assertThat(told.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
        assertThat(told.list).noneMatch(line -> line.getFormattedMessage().contains("esdb://"));
    }

    @Test
    void aConnectionThatIsMadeAgainAtOnceIsNobodysBusiness() {
        for (int sequence = 1; sequence < 20; sequence++) {
            server.faults().dropConnectionAfterWriting(1);
            Doubles.engine(store).appendEvents(steps("case-1", sequence, 1));
        }

        assertThat(told.list).isEmpty();
    }

    private boolean isRefused() {
        try {
            return Doubles.reader(store).at("case-1", 0).isEmpty();
        } catch (LedgerUnavailableException away) {
            return true;
        }
    }
}

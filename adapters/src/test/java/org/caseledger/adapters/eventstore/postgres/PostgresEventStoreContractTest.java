package org.caseledger.adapters.eventstore.postgres;

import com.zaxxer.hikari.HikariDataSource;
import org.caseledger.adapters.eventstore.contract.AppendingToSeveralStreamsContract;
import org.caseledger.adapters.eventstore.contract.BeginningAStreamTwiceContract;
import org.caseledger.adapters.eventstore.contract.FindingThePlaceOfATimeContract;
import org.caseledger.adapters.eventstore.contract.LearningTheAppendedPositionContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.contract.ManyWritersContract;
import org.caseledger.adapters.eventstore.contract.OversizedAppendContract;
import org.caseledger.adapters.eventstore.contract.ReadingManyStreamsContract;
import org.caseledger.adapters.eventstore.contract.RecordingAHistoryContract;
import org.caseledger.adapters.eventstore.contract.ReplayingFromAnyPlaceContract;
import org.caseledger.adapters.eventstore.contract.RivalsContract;
import org.caseledger.adapters.eventstore.contract.SendingTheSameEventsAgainContract;
import org.caseledger.adapters.eventstore.contract.TailingWhileWritersRunContract;
import org.caseledger.adapters.eventstore.contract.WritingOnAStaleHistoryContract;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract of every event store, against PostgreSQL. */
class PostgresEventStoreContractTest {

    private HikariDataSource database;

    private LedgerUnderTest emptyPostgresLedger() {
        database = TestDatabase.emptyLedger();
        return new LedgerUnderTest(Ledgers.engine(database), Ledgers.reader(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class RecordingAHistory extends RecordingAHistoryContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class BeginningAStreamTwice extends BeginningAStreamTwiceContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class WritingOnAStaleHistory extends WritingOnAStaleHistoryContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class AppendingToSeveralStreams extends AppendingToSeveralStreamsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class OversizedAppend extends OversizedAppendContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class SendingTheSameEventsAgain extends SendingTheSameEventsAgainContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class ReplayingFromAnyPlace extends ReplayingFromAnyPlaceContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class ReadingManyStreams extends ReadingManyStreamsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class FindingThePlaceOfATime extends FindingThePlaceOfATimeContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class ManyWriters extends ManyWritersContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class Rivals extends RivalsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class TailingWhileWritersRun extends TailingWhileWritersRunContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }

    @Nested
    class LearningTheAppendedPosition extends LearningTheAppendedPositionContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return emptyPostgresLedger();
        }
    }
}

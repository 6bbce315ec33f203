package org.caseledger.adapters.eventstore.contract;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Nested;

/**
 * Every situation that a store of events must master. A store joins by one class that extends this one and tells how to
 * get an empty ledger, and what can happen to it.
 */
public abstract class EveryContract {

    /** A new, empty ledger; what it holds is released after the situation. */
    protected abstract LedgerUnderTest emptyLedger();

    /** What can happen to it. */
    protected abstract Mishaps mishaps();

    /** The store's own kind of event store over it, for one situation; it follows what others append. */
    protected abstract EmbeddedEventStore eventStore();

    @Nested
    class RecordingAHistory extends RecordingAHistoryContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class BeginningAStreamTwice extends BeginningAStreamTwiceContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class WritingOnAStaleHistory extends WritingOnAStaleHistoryContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class AppendingToSeveralStreams extends AppendingToSeveralStreamsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class OversizedAppend extends OversizedAppendContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class SendingTheSameEventsAgain extends SendingTheSameEventsAgainContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class ReplayingFromAnyPlace extends ReplayingFromAnyPlaceContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class ReadingManyStreams extends ReadingManyStreamsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class FindingWhereHistoriesBegin extends FindingWhereHistoriesBeginContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class FindingThePlaceOfATime extends FindingThePlaceOfATimeContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class ManyWriters extends ManyWritersContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class Rivals extends RivalsContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class TailingWhileWritersRun extends TailingWhileWritersRunContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class LearningTheAppendedPosition extends LearningTheAppendedPositionContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }
    }

    @Nested
    class LosingAnAnswer extends LosingAnAnswerContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }

        @Override
        protected Mishaps mishaps() {
            return EveryContract.this.mishaps();
        }
    }

    @Nested
    class LosingTheConnection extends LosingTheConnectionContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }

        @Override
        protected Mishaps mishaps() {
            return EveryContract.this.mishaps();
        }

        @Override
        protected EmbeddedEventStore eventStore() {
            return EveryContract.this.eventStore();
        }
    }

    @Nested
    class DeletingAHistoryForGood extends DeletingAHistoryForGoodContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }

        @Override
        protected Mishaps mishaps() {
            return EveryContract.this.mishaps();
        }
    }

    @Nested
    class DeletingAHistorySoftly extends DeletingAHistorySoftlyContract {
        @Override
        protected LedgerUnderTest emptyLedger() {
            return EveryContract.this.emptyLedger();
        }

        @Override
        protected Mishaps mishaps() {
            return EveryContract.this.mishaps();
        }
    }
}

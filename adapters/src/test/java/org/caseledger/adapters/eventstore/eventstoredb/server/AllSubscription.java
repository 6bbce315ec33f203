package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import java.util.UUID;

/** Follows the log from after a place: what is there already in pages, then each event as it is recorded. */
final class AllSubscription implements Answers.Script {

    /** How many events wait for a live reader before the server calls it slow: two buffers of 32. */
    private static final int PATIENCE = 64;

    private final Storage storage;
    private final EventList log;
    private final ReadReq.Options options;
    private final ServerVersion version;
    private final Filter filter;
    private final SubscriptionFaults.Watch disturbance;
    private LogPosition told = LogPosition.HEAD;
    private LogPosition checkpoint = LogPosition.HEAD;
    private int cursor;
    private long considered;

    AllSubscription(Storage storage, ReadReq.Options options, ServerVersion version, SubscriptionFaults faults) {
        this.storage = storage;
        this.log = storage.log();
        this.options = options;
        this.version = version;
        this.filter = Filter.of(options);
        this.disturbance = faults.watch();
    }

    @Override
    public void writeTo(Answers answers) throws Answers.ReaderIsGone {
        Runnable wake = answers::wake;
        storage.listen(wake);
        try {
            LogPosition end = log.isEmpty() ? LogPosition.HEAD : LogPosition.of(log.last());
            told = Places.begin(log, options.getAll(), version, end);
            cursor = log.firstAfter(told);
            answers.send(Messages.confirmation(UUID.randomUUID()));
            if (told.isBefore(end)) {
                catchUp(answers);
            }
            while (goLive(answers)) {
                catchUp(answers);
            }
        } finally {
            storage.leave(wake);
        }
    }

    /** Reads in pages until the log's end. */
    private void catchUp(Answers answers) throws Answers.ReaderIsGone {
        LogPosition page = told;
        considered = 0;
        while (true) {
            int first = cursor;
            boolean pageIsFull = sendPage(answers);
            considered += cursor - first;
            if (!pageIsFull) {
                if (version.tellsACheckpointBeforeGoingLive()) {
                    tellCheckpoint(answers, page);
                }
                return;
            }
            if (filter.checkpointInterval() > 0 && considered >= filter.checkpointInterval()) {
                considered %= filter.checkpointInterval();
                tellCheckpoint(answers, page);
            }
            page = LogPosition.after(log.get(cursor - 1));
        }
    }

    /**
     * Considers events until enough are found or enough are considered.
     *
     * @return false if the log ended before
     */
    private boolean sendPage(Answers answers) throws Answers.ReaderIsGone {
        int first = cursor;
        int found = 0;
        int size = log.size();
        while (cursor < size && found < Filter.PAGE && cursor - first < filter.window()) {
            found += send(answers, log.get(cursor)) ? 1 : 0;
            cursor++;
        }
        return found == Filter.PAGE || cursor - first == filter.window();
    }

    /**
     * Hands on each event as it is recorded.
     *
     * @return true if the reader was too slow and has to catch up
     */
    private boolean goLive(Answers answers) throws Answers.ReaderIsGone {
        answers.send(Messages.caughtUp());
        answers.hadToWait();
        considered = version.countsOnWhenLive() ? considered : 0;
        while (true) {
            answers.await(() -> log.size() > cursor || disturbance.isOrdered());
            if (disturbance.ends()) {
                return false;
            }
            if (disturbance.makesTooSlow() || answers.hadToWait() && log.size() - cursor > PATIENCE) {
                return beTooSlow(answers);
            }
            StoredEvent event = log.get(cursor);
            cursor++;
            send(answers, event);
            considered++;
            if (considered == filter.checkpointInterval()) {
                considered = 0;
                tellCheckpoint(answers, LogPosition.of(event));
            }
        }
    }

    private boolean beTooSlow(Answers answers) throws Answers.ReaderIsGone {
        if (!version.letsSlowSubscribersCatchUp()) {
            throw Refusals.consumerTooSlow();
        }
        answers.send(Messages.fellBehind());
        tellCheckpoint(answers, told);
        cursor = log.firstAfter(told);
        return true;
    }

    private boolean send(Answers answers, StoredEvent event) throws Answers.ReaderIsGone {
        if (!filter.wanted().test(event) || !LogPosition.of(event).isAfter(told)) {
            return false;
        }
        answers.send(Messages.event(event));
        told = LogPosition.of(event);
        return true;
    }

    /** Tells a place, unless the reader was told of one as late as it. */
    private void tellCheckpoint(Answers answers, LogPosition reached) throws Answers.ReaderIsGone {
        if (reached.isAfter(told)) {
            told = reached;
        }
        if (filter.checkpointInterval() > 0 && told.isAfter(checkpoint) && told.isAfter(LogPosition.HEAD)) {
            checkpoint = told;
            answers.send(Messages.checkpoint(told));
        }
    }
}

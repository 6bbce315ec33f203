package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import java.util.UUID;

/** Follows one stream, which need not exist yet. */
final class StreamSubscription implements Answers.Script {

    private final Storage storage;
    private final ReadReq.Options.StreamOptions options;
    private final String name;
    private final SubscriptionFaults.Watch disturbance;

    StreamSubscription(Storage storage, ReadReq.Options options, SubscriptionFaults faults) {
        this.storage = storage;
        this.options = options.getStream();
        this.name = Messages.name(options.getStream().getStreamIdentifier());
        this.disturbance = faults.watch();
    }

    @Override
    public void writeTo(Answers answers) throws Answers.ReaderIsGone {
        Runnable wake = answers::wake;
        storage.listen(wake);
        try {
            long next = begin();
            answers.send(Messages.confirmation(UUID.randomUUID()));
            next = sendFrom(next, answers);
            answers.send(Messages.caughtUp());
            while (true) {
                long from = next;
                answers.await(() -> end() > from || isTombstoned() || disturbance.isOrdered());
                if (disturbance.ends()) {
                    return;
                }
                disturbance.makesTooSlow();
                next = sendFrom(next, answers);
            }
        } finally {
            storage.leave(wake);
        }
    }

    private long sendFrom(long next, Answers answers) throws Answers.ReaderIsGone {
        StreamHistory history = storage.stream(name);
        long revision = next;
        if (history != null) {
            for (revision = Math.max(next, history.firstRevision()); revision < end(); revision++) {
                answers.send(Messages.event(history.events().get((int) revision)));
            }
        }
        if (isTombstoned()) {
            throw Refusals.streamDeleted(name);
        }
        return revision;
    }

    private boolean isTombstoned() {
        StreamHistory history = storage.stream(name);
        return history != null && history.isTombstoned();
    }

    /** The revision of the event that comes next. */
    private long end() {
        StreamHistory history = storage.stream(name);
        return history == null ? 0 : history.lastRevision() + 1;
    }

    private long begin() {
        return switch (options.getRevisionOptionCase()) {
            case REVISION -> options.getRevision() + 1;
            case START -> 0;
            case END -> end();
            case REVISIONOPTION_NOT_SET -> throw Refusals.invalid("A subscription says where it begins");
        };
    }
}

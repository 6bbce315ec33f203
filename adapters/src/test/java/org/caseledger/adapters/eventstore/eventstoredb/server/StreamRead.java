package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import org.jspecify.annotations.Nullable;

/** Reads one stream, forwards or backwards. */
final class StreamRead implements Answers.Script {

    private final Storage storage;
    private final ReadReq.Options options;
    private final String name;
    private final boolean tellsEnds;

    StreamRead(Storage storage, ReadReq.Options options) {
        this.storage = storage;
        this.options = options;
        this.name = Messages.name(options.getStream().getStreamIdentifier());
        this.tellsEnds = options.getControlOption().getCompatibility() >= 1;
    }

    @Override
    public void writeTo(Answers answers) throws Answers.ReaderIsGone {
        StreamHistory history = storage.stream(name);
        if (history != null && history.isTombstoned()) {
            throw Refusals.streamDeleted(name);
        }
        if (history == null || history.isAbsent()) {
            answers.send(Messages.streamNotFound(name));
            return;
        }
        long last = history.lastRevision();
        if (options.getReadDirection() == ReadReq.Options.ReadDirection.Forwards) {
            forwards(answers, history, last);
        } else {
            backwards(answers, history, last);
        }
        if (tellsEnds) {
            answers.send(Messages.lastPosition(last));
        }
    }

    private void forwards(Answers answers, StreamHistory history, long last) throws Answers.ReaderIsGone {
        Long asked = asked();
        long from = Math.max(asked == null ? last + 1 : asked, history.firstRevision());
        if (from > last && tellsEnds && (asked == null || asked != last + 1)) {
            answers.send(Messages.firstPosition(last + 1));
        }
        long left = options.getCount();
        for (long revision = from; revision <= last && left > 0; revision++, left--) {
            answers.send(Messages.event(history.events().get((int) revision)));
        }
    }

    private void backwards(Answers answers, StreamHistory history, long last) throws Answers.ReaderIsGone {
        Long asked = asked();
        long from = asked == null ? last : Math.min(asked, last);
        long left = options.getCount();
        for (long revision = from; revision >= history.firstRevision() && left > 0; revision--, left--) {
            answers.send(Messages.event(history.events().get((int) revision)));
        }
    }

    /** The revision asked for, or null for the end. */
    private @Nullable Long asked() {
        return switch (options.getStream().getRevisionOptionCase()) {
            case REVISION ->
                options.getStream().getRevision() < 0
                        ? null
                        : (Long) options.getStream().getRevision();
            case START -> 0L;
            case END -> null;
            case REVISIONOPTION_NOT_SET -> throw Refusals.invalid("A read says where it begins");
        };
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;

/** Reads the log: forwards from and with the place asked for, backwards from before it. */
final class AllRead implements Answers.Script {

    private final EventList log;
    private final ReadReq.Options options;
    private final ServerVersion version;
    private final Filter filter;

    AllRead(Storage storage, ReadReq.Options options, ServerVersion version) {
        this.log = storage.log();
        this.options = options;
        this.version = version;
        this.filter = Filter.of(options);
    }

    @Override
    public void writeTo(Answers answers) throws Answers.ReaderIsGone {
        int end = log.size();
        int from = begin(end);
        long left = options.getCount();
        if (options.getReadDirection() == ReadReq.Options.ReadDirection.Forwards) {
            for (int index = from; index < end && left > 0; index++) {
                left -= send(answers, index);
            }
        } else {
            for (int index = from - 1; index >= 0 && left > 0; index--) {
                left -= send(answers, index);
            }
        }
    }

    private int send(Answers answers, int index) throws Answers.ReaderIsGone {
        StoredEvent event = log.get(index);
        if (!filter.wanted().test(event)) {
            return 0;
        }
        answers.send(Messages.event(event));
        return 1;
    }

    private int begin(int end) {
        return switch (options.getAll().getAllOptionCase()) {
            case START -> 0;
            case END -> end;
            case POSITION -> {
                ReadReq.Options.Position place = options.getAll().getPosition();
                yield place.getCommitPosition() < 0 ? end : begin(place, end);
            }
            case ALLOPTION_NOT_SET -> throw Refusals.invalid("A read says where it begins");
        };
    }

    private int begin(ReadReq.Options.Position asked, int end) {
        LogPosition place = new LogPosition(asked.getCommitPosition(), asked.getPreparePosition());
        Places.check(log, place, version);
        boolean forwards = options.getReadDirection() == ReadReq.Options.ReadDirection.Forwards;
        return Math.min(end, forwards ? log.firstAtOrAfter(place) : log.countUntil(place));
    }
}

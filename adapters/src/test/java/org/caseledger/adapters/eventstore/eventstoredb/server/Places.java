package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;

/** Turns the places that clients name into places in the log, and tells those that the log knows from invented ones. */
final class Places {

    private Places() {}

    /** After which place a subscription begins; at the end, if the client names none. */
    static LogPosition begin(EventList log, ReadReq.Options.AllOptions asked, ServerVersion version, LogPosition end) {
        return switch (asked.getAllOptionCase()) {
            case START -> LogPosition.HEAD;
            case END -> end;
            case POSITION -> {
                LogPosition place = new LogPosition(
                        asked.getPosition().getCommitPosition(),
                        asked.getPosition().getPreparePosition());
                check(log, place, version);
                yield place.commit() < 0 ? end : place;
            }
            case ALLOPTION_NOT_SET -> throw Refusals.invalid("A subscription says where it begins");
        };
    }

    /** Refuses a place inside a record: the server finds no record there. The log's begin and anything past its end are right. */
    static void check(EventList log, LogPosition place, ServerVersion version) {
        int index = log.firstAtOrAfter(new LogPosition(place.commit(), 0));
        boolean beginsARecord = index < log.size() && log.get(index).position() == place.commit();
        boolean isPastTheEnd = log.isEmpty() || place.commit() >= log.last().end();
        if (place.commit() != 0 && !beginsARecord && !isPastTheEnd) {
            throw Refusals.invalidPosition(version);
        }
    }
}

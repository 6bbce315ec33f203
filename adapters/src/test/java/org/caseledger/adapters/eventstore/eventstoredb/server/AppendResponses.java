package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;

/** The two normal answers to an append: it is written, or the stream is not as expected. */
final class AppendResponses {

    private AppendResponses() {}

    static AppendResp success(Outcome.Written written) {
        AppendResp.Success.Builder success = AppendResp.Success.newBuilder();
        if (written.revision() < 0) {
            success.setNoStream(Messages.EMPTY);
        } else {
            success.setCurrentRevision(written.revision());
        }
        if (written.position() < 0) {
            success.setNoPosition(Messages.EMPTY);
        } else {
            success.setPosition(AppendResp.Position.newBuilder()
                    .setCommitPosition(written.position())
                    .setPreparePosition(written.position()));
        }
        return AppendResp.newBuilder().setSuccess(success).build();
    }

    static AppendResp wrongVersion(AppendReq.Options said, Outcome.WrongVersion wrong) {
        AppendResp.WrongExpectedVersion.Builder answer = AppendResp.WrongExpectedVersion.newBuilder();
        if (wrong.current() < 0) {
            answer.setCurrentNoStream(Messages.EMPTY).setNoStream2060(Messages.EMPTY);
        } else {
            answer.setCurrentRevision(wrong.current()).setCurrentRevision2060(wrong.current());
        }
        switch (said.getExpectedStreamRevisionCase()) {
            case ANY -> answer.setExpectedAny(Messages.EMPTY).setAny2060(Messages.EMPTY);
            case STREAM_EXISTS -> answer.setExpectedStreamExists(Messages.EMPTY).setStreamExists2060(Messages.EMPTY);
            case NO_STREAM -> answer.setExpectedNoStream(Messages.EMPTY).setExpectedRevision2060(-1);
            case REVISION -> answer.setExpectedRevision(said.getRevision()).setExpectedRevision2060(said.getRevision());
            case EXPECTEDSTREAMREVISION_NOT_SET -> throw new IllegalStateException("Refused before");
        }
        return AppendResp.newBuilder().setWrongExpectedVersion(answer).build();
    }
}

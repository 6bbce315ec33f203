package org.caseledger.adapters.graphql.error;

import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caseledger.application.command.LedgerBusy;
import org.caseledger.application.command.NotAllowed;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.domain.calendar.DayNotCovered;
import org.caseledger.domain.text.InvalidValue;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;

/** What an exception means to a client. */
public final class Faults {

    private Faults() {}

    /** The fault that an exception stands for; one that nobody foresaw is logged and becomes {@code INTERNAL}. */
    public static RequestFault of(Throwable thrown) {
        return switch (thrown) {
            case RequestFault fault -> fault;
            case NotAllowed refused -> new RequestFault(ErrorCode.FORBIDDEN, String.valueOf(refused.getMessage()));
            case InvalidValue invalid -> invalid(invalid);
            case BindException misfit -> misfit(misfit);
            case DayNotCovered missing -> notCovered(missing);
            case LedgerBusy busy -> new ServiceUnavailable("a case that others keep changing");
            case HistoryUnreadableException unreadable -> unreadable(unreadable);
            case LedgerUnavailableException away -> new ServiceUnavailable("the ledger");
            case DataAccessResourceFailureException away -> new ServiceUnavailable("the ledger");
            case TransientDataAccessException away -> new ServiceUnavailable("the ledger");
            case CannotCreateTransactionException away -> new ServiceUnavailable("the ledger");
            case TimeoutException late -> new ServiceUnavailable("the ledger in time");
            case CompletionException wrapper -> inside(wrapper);
            case ExecutionException wrapper -> inside(wrapper);
            default -> Incident.of(thrown);
        };
    }

    private static RequestFault inside(Exception wrapper) {
        var cause = wrapper.getCause();
        return cause == null ? Incident.of(wrapper) : of(cause);
    }

    /** Names the entry, and nothing of what it says. */
    private static RequestFault unreadable(HistoryUnreadableException unreadable) {
        return new RequestFault(
                ErrorCode.HISTORY_UNREADABLE,
                unreadable.getMessage() + ".",
                Map.of("stream", unreadable.streamId(), "sequence", unreadable.sequence()));
    }

    private static RequestFault notCovered(DayNotCovered missing) {
        return new RequestFault(ErrorCode.DAY_NOT_COVERED, missing.getMessage() + ".", Map.of("year", missing.year()));
    }

    /** Its message reads "Expected …, but …" and never repeats the value. */
    private static RequestFault invalid(InvalidValue invalid) {
        return new RequestFault(
                ErrorCode.BAD_REQUEST,
                invalid.getMessage() + ".",
                Map.of("reason", invalid.code(), "field", invalid.field()));
    }

    private static RequestFault misfit(BindException misfit) {
        var field = misfit.getFieldError();
        var name = field == null ? misfit.getObjectName() : field.getField();
        return new BadRequest(name, "Expected " + name + " to fit its type, but it does not.");
    }
}

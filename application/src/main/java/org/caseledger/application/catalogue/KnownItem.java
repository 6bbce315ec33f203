package org.caseledger.application.catalogue;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.caseledger.application.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;

/**
 * An item as far as its history was read. What came after that is asked for by one for all who want to know: whoever comes
 * while a question is under way waits for the next one, which begins after they came. So nobody gets an answer that is
 * older than their own question, and many who come at once cost two questions.
 */
final class KnownItem {

    private static final int PAGE = 1000;

    private final String streamId;
    private final ReentrantLock asking = new ReentrantLock();
    private ServiceItemView known;
    private @Nullable Question next;

    KnownItem(String streamId, ServiceItemView known) {
        this.streamId = streamId;
        this.known = known;
    }

    /** The item as it is now. */
    ServiceItemView now(LedgerReader reader) {
        var question = join();
        asking.lock();
        try {
            if (question.isOpen()) {
                begin(question);
                question.ask(reader);
            }
        } finally {
            asking.unlock();
        }
        return question.answer();
    }

    private synchronized Question join() {
        var waiting = next;
        if (waiting == null) {
            waiting = new Question();
            next = waiting;
        }
        return waiting;
    }

    /** From now on, whoever comes joins another question. */
    private synchronized void begin(Question question) {
        if (next == question) {
            next = null;
        }
    }

    /** Who waited for this failure has waited long enough: asking once more would double the time that everybody may take. */
    private synchronized void failThoseWhoWait(RuntimeException away) {
        if (next != null) {
            next.failure = away;
            next = null;
        }
    }

    /** Asked once, under the lock; answered to all who joined before. */
    private final class Question {

        private @Nullable ServiceItemView answer;
        private @Nullable RuntimeException failure;

        boolean isOpen() {
            return answer == null && failure == null;
        }

        void ask(LedgerReader reader) {
            try {
                for (var recorded : reader.stream(streamId, known.version() + 1, PAGE)) {
                    known = Objects.requireNonNull(ServiceItemFold.after(known, recorded));
                }
                answer = known;
            } catch (RuntimeException away) {
                failure = away;
                failThoseWhoWait(away);
            }
        }

        ServiceItemView answer() {
            if (answer != null) {
                return answer;
            }
            throw failure == null ? new IllegalStateException("Nobody asked") : failure;
        }
    }
}

package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Stored;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GivingCommandsSideBySideTest {

    private static final int CLIENTS = 32;

    private final Applications applications = new Applications();

    @AfterEach
    void close() {
        applications.close();
    }

    @Test
    void ofManyClerksWhoAcceptOneCaseExactlyOneSucceeds() throws Exception {
        var submitted = applications.submit(Envelope.plain("c"));

        var accepted = sideBySide(() -> applications.accept(submitted, Envelope.plain("c")));

        assertThat(accepted).isEqualTo(1);
        assertThat(applications.ledger.reader.stream(submitted.streamId(), 0, 100))
                .hasSize(2);
    }

    @Test
    void ofManyCopiesOfOneRequestExactlyOneAddsEvents() throws Exception {
        var before = applications.ledger.size();

        var answered = sideBySide(() -> applications.submit(Applications.once("m-1", "content")));

        assertThat(answered).isEqualTo(CLIENTS);
        assertThat(applications.ledger.size()).isEqualTo(before + 1);
    }

    private static long sideBySide(Callable<Stored> command) throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> guarded(command)).toList());
            long done = 0;
            for (var answer : answers) {
                done += answer.get() ? 1 : 0;
            }
            return done;
        }
    }

    private static Callable<Boolean> guarded(Callable<Stored> command) {
        return () -> {
            try {
                command.call();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }
}

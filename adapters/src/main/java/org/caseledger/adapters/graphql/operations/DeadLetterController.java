package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.InvalidInput;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.security.Caller;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.search.View;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows dead letters, tries them again and gives them up. Who may do so, the use case says. */
@Controller
final class DeadLetterController {

    private static final int REASON = 500;

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @QueryMapping
    List<DeadLetter> deadLetters(@Argument @Nullable View view, Caller caller) {
        return letters.list(caller.actor(), view).stream().map(DeadLetter::of).toList();
    }

    @QueryMapping
    List<DroppedDeadLetter> droppedDeadLetters(@Argument View view, Caller caller) {
        return letters.dropped(caller.actor(), view).stream()
                .map(DroppedDeadLetter::of)
                .toList();
    }

    @MutationMapping
    RetryDeadLetterPayload retryDeadLetter(MutationCall call) {
        var input = call.input();
        var left = Searching.asked(
                () -> letters.retry(call.actor(), input.word("view", View.class), input.givenText("stream")));
        return new RetryDeadLetterPayload(
                call.clientMutationId(), left.map(DeadLetter::of).orElse(null), null, List.of());
    }

    @MutationMapping
    RetryDeadLettersPayload retryDeadLetters(MutationCall call) {
        var left = Searching.asked(
                () -> letters.retryAll(call.actor(), call.input().word("view", View.class)));
        return new RetryDeadLettersPayload(
                call.clientMutationId(), left.stream().map(DeadLetter::of).toList(), null, List.of());
    }

    @MutationMapping
    DropDeadLetterPayload dropDeadLetter(MutationCall call) {
        try {
            return new DropDeadLetterPayload(call.clientMutationId(), dropped(call), null, List.of());
        } catch (InvalidInput invalid) {
            return new DropDeadLetterPayload(call.clientMutationId(), null, null, List.of(UserError.of(invalid)));
        }
    }

    private @Nullable DroppedDeadLetter dropped(MutationCall call) {
        var input = call.input();
        var reason = input.read("reason", text -> Text.paragraphs("reason", text, REASON));
        var view = input.word("view", View.class);
        return Searching.asked(() -> letters.drop(call.actor(), view, input.givenText("stream"), reason))
                .map(DroppedDeadLetter::of)
                .orElse(null);
    }
}

package org.caseledger.adapters.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberingDocumentsTest {

    private final RecentDocuments documents = new RecentDocuments();
    private final AtomicInteger checked = new AtomicInteger();

    @Test
    void aDocumentThatIsSentAgainIsNotCheckedAgain() {
        send("{ viewer { actor } }");
        send("{ viewer { actor } }");

        assertThat(checked).hasValue(1);
    }

    @Test
    void anotherDocumentIsCheckedByItself() {
        send("{ viewer { actor } }");
        send("{ viewer { cases } }");

        assertThat(checked).hasValue(2);
    }

    @Test
    void aFaultyDocumentIsCheckedEachTime() {
        send("{ nothing }");
        var again = send("{ nothing }");

        assertThat(again.hasErrors()).isTrue();
        assertThat(checked).hasValue(2);
    }

    @Test
    void aLongDocumentIsCheckedEachTime() {
        var document = "{ viewer { actor } }" + " ".repeat(4000);
        send(document);
        send(document);

        assertThat(checked).hasValue(2);
    }

    private PreparsedDocumentEntry send(String document) {
        var input = ExecutionInput.newExecutionInput(document).build();
        return documents.getDocumentAsync(input, this::check).join();
    }

    private PreparsedDocumentEntry check(ExecutionInput input) {
        checked.incrementAndGet();
        return input.getQuery().contains("nothing")
                ? new PreparsedDocumentEntry(
                        GraphqlErrorBuilder.newError().message("no such field").build())
                : new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
    }
}

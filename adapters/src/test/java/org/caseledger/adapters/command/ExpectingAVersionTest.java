package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.Envelope;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpectingAVersionTest {

    private final Applications applications = new Applications();

    @AfterEach
    void close() {
        applications.close();
    }

    @Test
    void theVersionThatTheClientHasSeenIsAccepted() {
        var submitted = applications.submit(Envelope.plain("c"));

        var accepted = applications.accept(submitted, new Envelope(null, 0L, "c"));

        assertThat(accepted.version()).isEqualTo(1);
    }

    @Test
    void aStaleVersionIsAConflictThatTellsTheCurrentOne() {
        var submitted = applications.submit(Envelope.plain("c"));
        var size = applications.ledger.size();

        assertThatThrownBy(() -> applications.accept(submitted, new Envelope(null, 7L, "c")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(CommandRule.VERSION_CONFLICT.code());
                    assertThat(refused.sentence()).isEqualTo("Expected version 7, but the current version is 0.");
                });
        assertThat(applications.ledger.size()).isEqualTo(size);
    }
}

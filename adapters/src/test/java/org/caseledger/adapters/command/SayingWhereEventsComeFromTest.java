package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.demo.DemoAccount;
import org.junit.jupiter.api.Test;

class SayingWhereEventsComeFromTest {

    @Test
    void everyEventCarriesActorChannelCorrelationAndCausation() {
        try (var applications = new Applications()) {
            var envelope = Applications.once("m-1", "digest");

            var stored = applications.submit(envelope);

            var event = applications.ledger.reader.at(stored.streamId(), 0).orElseThrow();
            var command = CommandId.of(DemoAccount.CLERK_LI.actor(), envelope.once());
            assertThat(event.metadata())
                    .containsEntry(EventMetadata.ACTOR_KIND, "OFFICER")
                    .containsEntry(EventMetadata.ACTOR_ID, "clerk-li")
                    .containsEntry(EventMetadata.ACTOR_ROLE, "CLERK")
                    .containsEntry(EventMetadata.UNIT_CODE, "11330106MB0000003N")
                    .containsEntry(EventMetadata.CHANNEL, "WINDOW")
                    .containsEntry(EventMetadata.CORRELATION, "test")
                    .containsEntry(EventMetadata.CAUSATION, command.toString())
                    .containsEntry(EventMetadata.CONTENT_DIGEST, "digest");
            assertThat(event.eventId()).isEqualTo(CommandId.message(command, 0).toString());
            assertThat(event.type()).isEqualTo("case.submitted");
        }
    }
}

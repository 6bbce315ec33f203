package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.NotAllowed;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.junit.jupiter.api.Test;

class ActingInTheWrongRoleTest {

    @Test
    void aCitizenCannotAcceptAnApplication() {
        try (var applications = new Applications()) {
            var number = Applications.number(applications.submit(Envelope.plain("c")));
            var size = applications.ledger.size();

            assertThatThrownBy(() -> applications.ledger.ledger.give(
                            new AcceptApplication(
                                    number,
                                    Applications.occasion(DemoAccount.CITIZEN_ZHANG),
                                    DocumentNumbers.orNew(null, number),
                                    Set.of()),
                            Envelope.plain("c")))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("CLERK")
                    .hasMessageContaining("CITIZEN");
            assertThat(applications.ledger.size()).isEqualTo(size);
        }
    }
}

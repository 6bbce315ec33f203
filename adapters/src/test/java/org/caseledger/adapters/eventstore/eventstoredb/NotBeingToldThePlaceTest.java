package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.stepOfCommand;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.ledger.AppendedPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.Test;

/** The server may recognise what is sent again without saying where it is; then it is read. */
class NotBeingToldThePlaceTest extends OnTheDouble {

    private static final String ID = CommandId.derived("a repeatable command").toString();

    NotBeingToldThePlaceTest() {
        super(Doubles::connectImpatiently);
    }

    @Test
    void thePlaceIsFoundAllTheSame() {
        var append = steps("case-1", 0, 2);
        server.faults().forgetPlacesOfRepeats();
        ledger.engine().appendEvents(append);

        var work = DefaultUnitOfWork.startAndGet(append.getLast());
        ledger.engine().appendEvents(append);
        var place = AppendedPosition.in(work);
        work.rollback();

        assertThat(place).isEqualTo(ledger.reader().head());
    }

    @Test
    void whileNothingCanBeReadTheOutcomeIsUnknownAndNotAnError() {
        var append = steps("case-1", 0, 2);
        ledger.engine().appendEvents(append);
        server.faults().forgetPlacesOfRepeats();
        server.faults().stallReads(1000);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(append));

        server.faults().clear();
        ledger.engine().appendEvents(append);
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    @Test
    void norIsItAnErrorWhenTheOwnerOfAnIdCannotBeRead() {
        ledger.engine().appendEvents(stepOfCommand(ID, "case-1", 0));
        server.faults().stallReads(1000);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(stepOfCommand(ID, "case-2", 0)));
    }
}

package org.caseledger.domain.clock;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.text.Text;

/** What stops, resumes and extends the clock. */
public sealed interface ClockCommand extends CaseCommand {

    /**
     * Starts a special procedure; the clock stops, and the applicant is told in writing how long it will take.
     *
     * @param document the number of the written notice
     * @param expectedWorkingDays the time that the procedure needs, in working days
     */
    record StartSpecialProcedure(
            CaseNumber number,
            Occasion occasion,
            SpecialProcedure procedure,
            DocumentNumber document,
            int expectedWorkingDays)
            implements ClockCommand {}

    /**
     * Ends the special procedure; the clock goes on.
     *
     * @param result what came of it, at most 1000 characters
     */
    record EndSpecialProcedure(CaseNumber number, Occasion occasion, String result) implements ClockCommand {

        /** Checks the length. */
        public EndSpecialProcedure {
            result = Text.paragraphs("result", result, 1000);
        }
    }

    /**
     * Extends the limit once, with the approval of the authority's head, who gives this command.
     *
     * @param workingDays by how many working days: at most 10, jointly 15
     * @param document the number of the notice that tells the applicant the reasons
     * @param reason the reasons, at most 1000 characters
     */
    record ExtendDeadline(CaseNumber number, Occasion occasion, int workingDays, DocumentNumber document, String reason)
            implements ClockCommand {

        /** Checks the length. */
        public ExtendDeadline {
            reason = Text.paragraphs("reason", reason, 1000);
        }
    }
}

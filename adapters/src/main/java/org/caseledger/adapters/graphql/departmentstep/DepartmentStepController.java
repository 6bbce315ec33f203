package org.caseledger.adapters.graphql.departmentstep;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.RecordDepartmentStep;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records steps that departments' own systems push. */
@Controller
final class DepartmentStepController {

    private final Mutations mutations;

    DepartmentStepController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload recordDepartmentStep(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RecordDepartmentStep(
                        number, occasion, input.givenText("source"), step(input.object("step"))));
    }

    private static DepartmentStep step(Input step) {
        return step.whole(() -> DepartmentStep.of(
                step.givenText("name"),
                step.text("handler"),
                step.text("unit"),
                step.text("opinion"),
                step.text("action"),
                step.momentIfGiven("startedAt"),
                step.moment("endedAt")));
    }
}

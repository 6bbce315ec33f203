package org.caseledger.adapters.graphql.submission;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.adapters.graphql.party.PartyInput;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.application.submission.SubmittingAnApplication;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Submits and supplements. */
@Controller
final class SubmissionController {

    private final Mutations mutations;
    private final SubmittingAnApplication submitting;

    SubmissionController(Mutations mutations, SubmittingAnApplication submitting) {
        this.mutations = mutations;
        this.submitting = submitting;
    }

    @MutationMapping
    CasePayload submitApplication(MutationCall call) {
        return mutations.useCase(
                call, (occasion, envelope) -> submitting.submit(application(call.input()), occasion, envelope));
    }

    @MutationMapping
    CasePayload supplementMaterials(MutationCall call) {
        return mutations.inCase(
                call, (number, occasion) -> new SupplementMaterials(number, occasion, materials(call.input())));
    }

    private static NewApplication application(Input input) {
        return new NewApplication(
                input.read("itemCode", ItemCode::of),
                PartyInput.read(input, "applicant"),
                PartyInput.readIfGiven(input, "agent"),
                input.text("subject"),
                materials(input),
                input.readIfGiven("acceptingRegion", RegionCode::of));
    }

    private static List<SubmittedMaterial> materials(Input input) {
        return input.objects("materials").stream()
                .map(material -> new SubmittedMaterial(
                        material.givenText("name").strip(),
                        material.readIfGiven("reusedCertificate", CertificateIdentifier::of),
                        material.text("digest")))
                .toList();
    }
}

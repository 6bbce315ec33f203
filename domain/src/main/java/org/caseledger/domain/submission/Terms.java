package org.caseledger.domain.submission;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;

/** Copies what a case needs of its item's version. */
final class Terms {

    private Terms() {}

    static ApplicableTerms of(SubmitApplication command) {
        var terms = command.terms();
        return new ApplicableTerms(
                command.item(),
                command.version(),
                terms.name(),
                terms.body(),
                terms.joint(),
                terms.limits().statutoryDays(),
                terms.limits().promisedDays(),
                terms.materials().stream().map(RequiredMaterial::name).collect(toUnmodifiableSet()),
                terms.materials().stream()
                        .filter(RequiredMaterial::mandatory)
                        .map(RequiredMaterial::name)
                        .collect(toUnmodifiableSet()),
                terms.stages(),
                terms.result().name(),
                terms.result().certificateTypeCode());
    }
}

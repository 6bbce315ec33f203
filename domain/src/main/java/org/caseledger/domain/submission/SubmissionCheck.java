package org.caseledger.domain.submission;

import java.util.HashSet;
import java.util.List;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;

/** What an application must be before it is taken in. */
final class SubmissionCheck {

    private SubmissionCheck() {}

    static void check(SubmitApplication command, ApplicableTerms terms) {
        checkApplicant(command);
        checkChannel(command);
        checkRegion(command);
        checkListed(command.materials(), terms);
        checkComplete(command, terms);
    }

    private static void checkApplicant(SubmitApplication command) {
        var served = command.applicant().served();
        if (!command.terms().served().contains(served)) {
            throw SubmissionRule.APPLICANT_NOT_SERVED.refused(
                    "an applicant that the item serves", "the applicant is a " + served);
        }
    }

    private static void checkChannel(SubmitApplication command) {
        var channel = command.occasion().channel();
        if (!command.terms().channels().contains(channel)) {
            throw SubmissionRule.CHANNEL_NOT_OFFERED.refused(
                    "a channel by which the item is offered", "the application comes by " + channel);
        }
        if (!Submission.online(channel) && command.occasion().actor().role() != Role.CLERK) {
            throw SubmissionRule.CHANNEL_NEEDS_CLERK.refused(
                    "an application that comes by " + channel + " to be taken in by a clerk",
                    "it was handed in without one");
        }
    }

    private static void checkRegion(SubmitApplication command) {
        var item = command.terms();
        var region = command.acceptingRegion();
        if (!item.acrossRegions() && !RegionCode.of(item.region()).contains(region)) {
            throw SubmissionRule.REGION_NOT_SERVED.refused(
                    "an application in region " + item.region(), "it was handed in in region " + region.value());
        }
    }

    static void checkListed(List<SubmittedMaterial> materials, ApplicableTerms terms) {
        var names = new HashSet<String>();
        for (var material : materials) {
            if (!terms.listed().contains(material.name())) {
                throw SubmissionRule.MATERIAL_NOT_ON_LIST.refused(
                        "materials of the item's list", "a material that was named is not on it");
            }
            if (!names.add(material.name())) {
                throw SubmissionRule.MATERIAL_GIVEN_TWICE.refused(
                        "each material once", "\"" + material.name() + "\" is given twice");
            }
        }
    }

    private static void checkComplete(SubmitApplication command, ApplicableTerms terms) {
        var missing = terms.missingFrom(Submission.names(command.materials()));
        if (!missing.isEmpty() && Submission.online(command.occasion().channel())) {
            throw SubmissionRule.MANDATORY_MATERIAL_MISSING.refused(
                    "all mandatory materials", "these are missing: " + String.join(", ", missing));
        }
    }
}

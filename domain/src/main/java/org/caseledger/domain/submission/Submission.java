package org.caseledger.domain.submission;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Handlers;
import org.caseledger.domain.casefile.Phase.AtIntake;
import org.caseledger.domain.casefile.Phase.AwaitingCorrections;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.departmentstep.LoggedSteps;
import org.caseledger.domain.rating.Rating;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;

/** Decides about handing in. */
public final class Submission {

    private static final Set<Channel> ONLINE = Set.of(Channel.ONLINE, Channel.MOBILE);

    private Submission() {}

    /** Turns a command of this step into events, or refuses by a {@link SubmissionRule}. */
    public static List<SubmissionEvent> decide(SubmissionCommand command, CaseState state) {
        return switch (command) {
            case SubmitApplication submit -> submit(submit, state);
            case SupplementMaterials supplement -> supplement(supplement, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, SubmissionEvent event) {
        return switch (event) {
            case ApplicationSubmitted e ->
                new Opened(
                        e.number(),
                        new AtIntake(e.terms(), names(e.materials()), Set.of()),
                        new Rating.None(),
                        e.channel() == Channel.WINDOW,
                        LoggedSteps.NONE,
                        new Handlers(e.acceptingUnit(), e.terms().decidingUnit()));
            case MaterialsSupplemented e ->
                state instanceof Opened opened && opened.phase() instanceof AwaitingCorrections awaiting
                        ? opened.in(awaiting.intake().with(names(e.materials())))
                        : state;
        };
    }

    private static List<SubmissionEvent> submit(SubmitApplication command, CaseState state) {
        if (state instanceof Opened opened) {
            throw CaseRule.CASE_ALREADY_OPENED.refused(
                    "a number that is not in use", "case " + opened.number().value() + " exists already");
        }
        var terms = Terms.of(command);
        SubmissionCheck.check(command, terms);
        var unit = command.acceptingUnit();
        return List.of(new ApplicationSubmitted(
                command.occasion().at(),
                command.number(),
                terms,
                command.applicant(),
                command.agent(),
                command.subject(),
                command.materials(),
                command.occasion().channel(),
                command.occasion().actor().id(),
                unit == null ? terms.decidingUnit() : unit,
                command.acceptingRegion().value(),
                command.terms().region()));
    }

    static boolean online(Channel channel) {
        return ONLINE.contains(channel);
    }

    private static List<SubmissionEvent> supplement(SupplementMaterials command, CaseState state) {
        var intake = Expecting.phase(
                        AwaitingCorrections.class,
                        state,
                        SubmissionRule.NO_CORRECTIONS_REQUESTED,
                        "a case that waits for corrections")
                .intake();
        SubmissionCheck.checkListed(command.materials(), intake.terms());
        var brought = names(command.materials());
        var lacking = intake.noticed().stream()
                .filter(name -> !brought.contains(name) && !intake.materials().contains(name))
                .sorted()
                .toList();
        if (!lacking.isEmpty()) {
            throw SubmissionRule.SUPPLEMENT_INCOMPLETE.refused(
                    "everything that the notice listed", "these are lacking: " + String.join(", ", lacking));
        }
        return List.of(new MaterialsSupplemented(command.occasion().at(), command.materials()));
    }

    static Set<String> names(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::name).collect(toUnmodifiableSet());
    }
}

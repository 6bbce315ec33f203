package org.caseledger.adapters.benchmark.cases;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.Phase.AtIntake;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;

/** Submission and intake of one case. */
final class HandingIn {

    private static final List<String> REGIONS = List.of("330106", "330106", "330106", "330105", "330108", "430100");

    private final CaseNumber number;
    private final Plan plan;
    private final Officers officers;
    private final Sentences sentences;
    private final Chance chance;

    HandingIn(CaseNumber number, Plan plan, Officers officers, Chance chance) {
        this.number = number;
        this.plan = plan;
        this.officers = officers;
        this.sentences = new Sentences(chance);
        this.chance = chance;
    }

    CaseCommand submit(Instant at) {
        var occasion = officers.handingIn(at);
        var actor = occasion.actor();
        var terms = plan.item().terms();
        return new SubmitApplication(
                number,
                occasion,
                plan.item().code(),
                1,
                terms,
                plan.applicant(),
                plan.agent(),
                chance.percent(85) ? sentences.subject(terms.name()) : null,
                materials(),
                RegionCode.of(chance.oneOf(REGIONS)),
                actor.role() == Role.CLERK ? actor.unit() : null);
    }

    private List<SubmittedMaterial> materials() {
        var listed = plan.item().terms().materials();
        var lacking = plan.incomplete() ? listed.getFirst().name() : "";
        return listed.stream()
                .filter(material -> material.mandatory() || chance.percent(50))
                .map(RequiredMaterial::name)
                .filter(name -> !name.equals(lacking))
                .map(this::material)
                .toList();
    }

    private SubmittedMaterial material(String name) {
        return plan.channel() == Channel.WINDOW
                ? SubmittedMaterial.onPaper(name)
                : new SubmittedMaterial(name, null, "sha256:" + hexadecimal(chance.bytes(32)));
    }

    /** What the window does first: accept, decline, or send back once with everything that is missing. */
    CaseCommand intake(AtIntake intake, Instant at) {
        if (plan.road() == Plan.Road.DECLINED) {
            return decline(at);
        }
        var missing = intake.missing();
        if (missing.isEmpty() && (!intake.noticed().isEmpty() || chance.percent(93))) {
            return accept(Set.of(), at);
        }
        return missing.isEmpty() || chance.percent(75) || !intake.noticed().isEmpty()
                ? request(intake, at)
                : accept(Set.copyOf(missing), at);
    }

    private CaseCommand accept(Set<String> corrected, Instant at) {
        return new AcceptApplication(number, officers.clerk(at), officers.document(body(), at), corrected);
    }

    private CaseCommand request(AtIntake intake, Instant at) {
        var names = new TreeSet<>(intake.missing());
        if (names.isEmpty()) {
            names.add(plan.item().terms().materials().getFirst().name());
        }
        var missing = names.stream()
                .map(name -> MissingMaterial.of(name, sentences.one(Phrases.MISSING)))
                .toList();
        return new RequestCorrections(number, officers.clerk(at), officers.document(body(), at), missing);
    }

    private CaseCommand decline(Instant at) {
        return new DeclineApplication(
                number,
                officers.clerk(at),
                officers.document(body(), at),
                chance.oneOf(DeclineGround.values()),
                sentences.objection(),
                "浙江省政务服务中心");
    }

    CaseCommand supplement(AtIntake intake, Instant at) {
        var brought = intake.noticed().stream().sorted().map(this::material).toList();
        return new SupplementMaterials(number, officers.applicant(at), brought);
    }

    CaseCommand withdraw(Instant at) {
        return new WithdrawApplication(number, officers.applicant(at), sentences.one(Phrases.WITHDRAWN));
    }

    private Unit body() {
        return plan.item().terms().body();
    }

    private static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

package org.caseledger.domain.walk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.Phase.AtIntake;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.caseledger.domain.submission.SubmissionCommand.SupplementMaterials;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.People;
import org.caseledger.domain.testing.Units;
import org.jspecify.annotations.Nullable;

/** Commands of submission and intake. */
final class RandomHandingIn {

    private static final List<String> LISTED = List.of(ItemDraft.FORM, ItemDraft.PLAN, ItemDraft.LEASE);

    private final Dice dice;
    private final RandomActors actors;

    RandomHandingIn(Dice dice, RandomActors actors) {
        this.dice = dice;
        this.actors = actors;
    }

    SubmitApplication submit(ItemTerms terms) {
        var channel = dice.chance(90) ? dice.oneOf(sorted(terms)) : dice.oneOf(Channel.values());
        return new SubmitApplication(
                Ask.NUMBER,
                actors.occasion(dice.mostly(95, whoHandsIn(channel), Role.CITIZEN), null, channel),
                Ask.ITEM,
                1,
                terms,
                applicant(),
                dice.chance(20) ? People.AGENT : null,
                dice.perhaps(dice.line()),
                handedIn(),
                new RegionCode(dice.mostly(90, "330106", "430100")),
                dice.chance(50) ? dice.oneOf(Units.AUTHORITY, Units.HEALTH) : null);
    }

    private static Role whoHandsIn(Channel channel) {
        return channel == Channel.ONLINE || channel == Channel.MOBILE ? Role.CITIZEN : Role.CLERK;
    }

    private static List<Channel> sorted(ItemTerms terms) {
        return terms.channels().stream().sorted().toList();
    }

    private Party applicant() {
        var institution = Organisation.of(ServedParty.PUBLIC_INSTITUTION, "示例学校", Units.OUTSIDER.code(), null);
        return dice.chance(95) ? dice.oneOf(People.CITIZEN, People.ENTERPRISE) : institution;
    }

    private List<SubmittedMaterial> handedIn() {
        return dice.chance(60) ? paper(LISTED) : paper(names());
    }

    /** Rarely with a name that is not on the list, or one twice. */
    private List<String> names() {
        var names = dice.someOf(LISTED);
        if (dice.chance(8)) {
            names.add(dice.oneOf("户口簿", ItemDraft.FORM));
        }
        return names;
    }

    private static List<SubmittedMaterial> paper(List<String> names) {
        return names.stream().map(SubmittedMaterial::onPaper).toList();
    }

    SupplementMaterials supplement(@Nullable AtIntake intake) {
        var brought = intake != null && dice.chance(85) ? sorted(intake.noticed()) : names();
        return new SupplementMaterials(Ask.NUMBER, actors.mostly(Role.CITIZEN, null), paper(brought));
    }

    AcceptApplication accept(@Nullable AtIntake intake) {
        var corrected = intake != null && dice.chance(60) ? intake.missing() : names();
        return new AcceptApplication(
                Ask.NUMBER, actors.mostly(Role.CLERK, Units.AUTHORITY), Ask.DOCUMENT, Set.copyOf(corrected));
    }

    RequestCorrections request(@Nullable AtIntake intake) {
        var names = new TreeSet<>(intake == null || dice.chance(20) ? names() : intake.missing());
        if (intake != null) {
            names.addAll(dice.someOf(dice.mostly(70, intake.noticed(), Set.copyOf(LISTED))));
        }
        var missing = names.stream()
                .map(name -> MissingMaterial.of(name, dice.line()))
                .toList();
        return new RequestCorrections(Ask.NUMBER, actors.mostly(Role.CLERK, Units.AUTHORITY), Ask.DOCUMENT, missing);
    }

    DeclineApplication decline() {
        return new DeclineApplication(
                Ask.NUMBER,
                actors.mostly(Role.CLERK, Units.AUTHORITY),
                Ask.DOCUMENT,
                dice.oneOf(DeclineGround.values()),
                dice.text(),
                dice.perhaps(dice.line()));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}

package org.caseledger.domain.intake;

import java.util.Set;
import org.caseledger.domain.casefile.Phase.AtIntake;

/** What the one notice of corrections must be. */
final class NoticeCheck {

    private NoticeCheck() {}

    static void check(Set<String> missing, AtIntake intake) {
        checkNamesSomething(missing);
        checkListed(missing, intake);
        checkComplete(missing, intake);
        checkOnce(missing, intake);
    }

    private static void checkNamesSomething(Set<String> missing) {
        if (missing.isEmpty()) {
            throw IntakeRule.NOTICE_EMPTY.refused("a notice that says what is missing", "it lists nothing");
        }
    }

    private static void checkListed(Set<String> missing, AtIntake intake) {
        if (!intake.terms().listed().containsAll(missing)) {
            throw IntakeRule.NOTICE_ASKS_TOO_MUCH.refused(
                    "a notice that asks for materials of the item's list", "it asks for something else");
        }
    }

    private static void checkComplete(Set<String> missing, AtIntake intake) {
        var forgotten = intake.missing().stream()
                .filter(name -> !missing.contains(name))
                .toList();
        if (!forgotten.isEmpty()) {
            throw IntakeRule.NOTICE_INCOMPLETE.refused(
                    "a notice that lists everything", "it leaves out: " + String.join(", ", forgotten));
        }
    }

    private static void checkOnce(Set<String> missing, AtIntake intake) {
        if (!intake.noticed().isEmpty() && !intake.noticed().containsAll(missing)) {
            throw IntakeRule.NOTIFY_ONCE.refused(
                    "a second notice that only repeats what the first listed",
                    "it names materials that the first could have listed");
        }
    }
}

package org.caseledger.architecture.canary.rules.domain.intake;

import org.caseledger.domain.rule.Rule;

/** A rule that no list of rules has. */
record RuleOnTheSide(String name, String basis) implements Rule {}

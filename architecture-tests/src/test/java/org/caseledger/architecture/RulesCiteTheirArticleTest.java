package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;
import org.junit.jupiter.api.Test;

/** A rule is a constant of an enum, under a code that is its own, and cites an article or says what it protects. */
class RulesCiteTheirArticleTest {

    private static final List<String> SOURCES = List.of(
            LegalBasis.LICENSING_LAW + "art",
            LegalBasis.ORDER_716 + "art",
            LegalBasis.RATINGS,
            LegalBasis.GB_39046,
            LegalBasis.CERTIFICATES,
            LegalBasis.HOUSE_RULE);

    @Test
    void rulesAreEnums() {
        Verdict.holds(areEnums(), Codebase.product());
    }

    @Test
    void everyRuleCitesItsSource() {
        assertThat(withoutSource(rules(Codebase.product()))).isEmpty();
    }

    @Test
    void everyCodeStandsForOneRule() {
        assertThat(rules(Codebase.product()).map(Rule::code))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void otherRulesAreCaught() {
        var canary = Codebase.canary("rules");
        Verdict.catches(areEnums(), canary, "RuleOnTheSide");
        assertThat(withoutSource(rules(canary))).containsExactly("ARBITRARY");
    }

    private static Stream<Rule> rules(Codebase code) {
        return code.classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Rule.class::cast);
    }

    private static ArchRule areEnums() {
        return classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .areNotInterfaces()
                .should()
                .beEnums()
                .andShould()
                .haveSimpleNameEndingWith("Rule");
    }

    private static List<String> withoutSource(Stream<Rule> rules) {
        return rules.filter(rule -> SOURCES.stream().noneMatch(rule.basis()::startsWith))
                .map(Rule::code)
                .toList();
    }
}

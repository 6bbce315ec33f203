package org.caseledger.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.caseledger.domain.testing.BrokenRules;
import org.caseledger.domain.testing.ClassesBeside;
import org.caseledger.domain.testing.RefusalForm;
import org.junit.jupiter.api.Test;

/**
 * Runs every example of the module once more and looks which rules they saw broken. It does not depend on the order in
 * which a build runs its tests, and it cannot be satisfied by an example that only names a rule.
 */
class EveryRuleHasAnExampleTest {

    @Test
    void everyRuleIsBrokenByAnExample() {
        examples().forEach(EveryRuleHasAnExampleTest::run);

        assertThat(BrokenRules.seen()).containsAll(rules());
    }

    @Test
    void everyRuleHasItsOwnCodeAndABasis() {
        assertThat(rules()).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(rules()).allSatisfy(rule -> RefusalForm.check(rule.refused("this", "it is that")));
    }

    @Test
    void thereAreRulesAndExamplesToLookAt() {
        assertThat(rules()).hasSizeGreaterThan(60);
        assertThat(examples()).hasSizeGreaterThan(150);
    }

    private static List<Rule> rules() {
        return ClassesBeside.of(Rule.class).stream()
                .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    private static List<Method> examples() {
        return ClassesBeside.of(EveryRuleHasAnExampleTest.class).stream()
                .filter(type -> type != EveryRuleHasAnExampleTest.class)
                .filter(type -> !type.getPackageName().endsWith(".walk"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class) && method.getParameterCount() == 0)
                .toList();
    }

    private static void run(Method example) {
        try {
            var made = example.getDeclaringClass().getDeclaredConstructor();
            made.setAccessible(true);
            example.setAccessible(true);
            example.invoke(made.newInstance());
        } catch (InvocationTargetException failed) {
            // its own class reports it; here it has simply broken no more rules
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(example + " should run by itself", e);
        }
    }
}

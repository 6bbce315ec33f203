package org.caseledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import org.junit.jupiter.api.Test;

/**
 * The domain knows the language and nothing else, and it never asks the machine: time, ids and chance arrive with the
 * command, so that a decision can be made again and comes out the same.
 *
 * <p>This class is the model for further rules: a rule is a function of a {@link Codebase}, and two tests apply it to the
 * product and to its canary. The package's documentation tells the steps.
 */
class TheDomainIsPureTest {

    /** Packages, each without those below it. No {@code java.io}, {@code java.nio}, {@code java.net}, {@code java.sql}. */
    private static final String[] LANGUAGE = {
        "java.lang",
        "java.lang.annotation",
        "java.math",
        "java.time",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify.annotations"
    };

    /** What the packages above also hold, and what would make a decision depend on when or where it is made. */
    private static final Class<?>[] MACHINE = {
        System.class, Runtime.class, Process.class, ProcessBuilder.class, Thread.class, ThreadLocal.class,
        Clock.class, InstantSource.class, Date.class, Timer.class, Random.class, SplittableRandom.class
    };

    /** Methods of classes that are fine otherwise: {@code Instant.now}, {@code Math.random}, {@code UUID.randomUUID}. */
    private static final Set<String> ASKING_THE_MACHINE =
            Set.of("now", "random", "randomUUID", "systemDefault", "parallelStream", "identityHashCode");

    @Test
    void itDependsOnTheLanguageOnly() {
        Verdict.holds(dependsOnTheLanguageOnly(Codebase.product()), Codebase.product());
    }

    @Test
    void itNeverAsksTheMachine() {
        Verdict.holds(neverAsksTheMachine(Codebase.product()), Codebase.product());
    }

    @Test
    void aFrameworkOrAFileIsCaught() {
        var canary = Codebase.canary("purity");
        Verdict.catches(dependsOnTheLanguageOnly(canary), canary, "Impure$ReadsAFile", "Impure$Logs", "Impure$Locks");
    }

    @Test
    void aClockOrADieIsCaught() {
        var canary = Codebase.canary("purity");
        Verdict.catches(
                neverAsksTheMachine(canary),
                canary,
                "Impure$ReadsTheClock",
                "Impure$ReadsTheMachine",
                "Impure$RollsADie",
                "Impure$NamesItself");
    }

    private static ArchRule dependsOnTheLanguageOnly(Codebase code) {
        return classes()
                .that()
                .resideInAPackage(code.in("domain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(code.in("domain")).or(resideInAnyPackage(LANGUAGE)));
    }

    private static ArchRule neverAsksTheMachine(Codebase code) {
        return noClasses()
                .that()
                .resideInAPackage(code.in("domain"))
                .should()
                .dependOnClassesThat(belongToAnyOf(MACHINE))
                .orShould()
                .callCodeUnitWhere(asksTheMachine());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe(
                "it asks the machine",
                call -> call.getTargetOwner().getPackageName().startsWith("java.")
                        && ASKING_THE_MACHINE.contains(call.getTarget().getName()));
    }
}

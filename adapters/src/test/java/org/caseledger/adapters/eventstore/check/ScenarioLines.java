package org.caseledger.adapters.eventstore.check;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints a line for each scenario as soon as it ends, and counts. */
final class ScenarioLines implements TestExecutionListener {

    private final PrintStream out;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private TestPlan plan;
    private int passed;
    private int failed;

    ScenarioLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionStarted(TestIdentifier scenario) {
        begun.put(scenario.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier scenario, TestExecutionResult result) {
        if (scenario.isTest()) {
            count(scenario, result);
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            failed++;
            out.printf("FAILED  %s%n        %s%n", scenario.getDisplayName(), cause(result));
        }
    }

    private void count(TestIdentifier scenario, TestExecutionResult result) {
        var millis = (System.nanoTime() - begun.get(scenario.getUniqueId())) / 1_000_000;
        if (result.getStatus() == Status.SUCCESSFUL) {
            passed++;
            out.printf("passed  %s (%d ms)%n", name(scenario), millis);
        } else {
            failed++;
            out.printf("FAILED  %s (%d ms)%n        %s%n", name(scenario), millis, cause(result));
        }
    }

    private String name(TestIdentifier scenario) {
        var situation =
                plan.getParent(scenario).map(TestIdentifier::getDisplayName).orElse("");
        return words(situation) + ": " + words(scenario.getDisplayName().replace("()", ""));
    }

    /** A name in camel case as words. */
    static String words(String name) {
        var spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String cause(TestExecutionResult result) {
        return result.getThrowable()
                .map(failure -> failure.toString().strip().replaceAll("\\s*\\R\\s*", " "))
                .orElse("no cause was told");
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }
}

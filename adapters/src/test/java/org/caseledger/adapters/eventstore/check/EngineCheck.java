package org.caseledger.adapters.eventstore.check;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the contract of every event store against a real EventStoreDB, from the command line. */
public final class EngineCheck {

    private static final int ALL_PASSED = 0;
    private static final int SOME_FAILED = 1;
    private static final int UNUSABLE = 2;

    private EngineCheck() {}

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        // Nothing logs here, on purpose: what is found is printed.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(arguments, System.getenv("CASELEDGER_EVENTSTOREDB"), System.out, System.err));
    }

    static int run(String[] arguments, @Nullable String fromEnvironment, PrintStream out, PrintStream err) {
        if (Arrays.asList(arguments).contains("--help")) {
            out.print(CheckOptions.USAGE);
            return ALL_PASSED;
        }
        try {
            var options = CheckOptions.parse(arguments, fromEnvironment);
            CheckedServer.use(options);
            CheckedServer.requireAnswer();
            out.printf("Streams begin with %s and stay on the server.%n", options.prefix());
            return report(scenarios(options, out), out);
        } catch (CheckOptions.Unusable | EventStoreMisconfigured unusable) {
            err.println(unusable.getMessage());
            err.println("--help says what can be asked for.");
            return UNUSABLE;
        }
    }

    private static ScenarioLines scenarios(CheckOptions options, PrintStream out) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ScenariosOnAServer.class))
                .filters(named(options.scenario()))
                .build();
        var lines = new ScenarioLines(out);
        LauncherFactory.create().execute(request, lines);
        return lines;
    }

    private static PostDiscoveryFilter named(String part) {
        return scenario -> FilterResult.includedIf(
                scenario.isContainer() || fullName(scenario).contains(part));
    }

    private static String fullName(TestDescriptor scenario) {
        var situation = scenario.getParent().map(TestDescriptor::getDisplayName).orElse("");
        return ScenarioLines.words(situation + ": " + scenario.getDisplayName()).toLowerCase(Locale.ROOT);
    }

    private static int report(ScenarioLines lines, PrintStream out) {
        out.printf("%d passed, %d failed%n", lines.passed(), lines.failed());
        return lines.failed() == 0 && lines.passed() > 0 ? ALL_PASSED : SOME_FAILED;
    }
}

package org.caseledger.adapters.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.caseledger.adapters.machine.LedgerIsEmbedded;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.importing.LogReaders;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.SearchViews;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs what the command line asks for. */
public final class Program {

    /** The ledger goes on running; the program has not ended. */
    public static final int RUNNING = -1;

    private static final int DONE = 0;
    private static final int NOT_ALL_DONE = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Class<?> application;
    private final PrintStream out;

    /** @param application the class that Spring Boot starts from */
    public Program(Class<?> application) {
        this(application, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    Program(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    /** Returns how the program ends, or {@link #RUNNING}. */
    public int run(String... arguments) {
        try {
            var line = CommandLine.parse(arguments);
            var settings = line.settings().toArray(String[]::new);
            return switch (line.command()) {
                case Command.Help help -> help();
                case Command.Serve serve -> serve(serve, settings);
                case Command.Import importing -> importLog(importing, settings);
                case Command.Compare compare -> compareViews(settings);
                case Command.Rebuild rebuild -> rebuildViews(rebuild, settings);
                case Command.Discard discard -> discardViews(settings);
            };
        } catch (UsageError error) {
            out.println(error.getMessage());
            out.println("Use --help to see what can be asked for.");
            return NOT_UNDERSTOOD;
        }
    }

    private int help() {
        out.print(Help.TEXT);
        return DONE;
    }

    private int serve(Command.Serve serve, String[] settings) {
        var spring = spring(WebApplicationType.SERVLET);
        spring.addListeners((ApplicationListener<ApplicationStartedEvent>)
                event -> setUpDemo(serve, event.getApplicationContext()));
        var context = start(spring, settings);
        if (context == null) {
            return NOT_ALL_DONE;
        }
        whenReady(context)
                .greet(
                        address(context),
                        secondsSinceStart(),
                        context.containsBean("demoIssuer"),
                        context.containsBean("console"));
        return RUNNING;
    }

    private void setUpDemo(Command.Serve serve, ConfigurableApplicationContext context) {
        if (serve.demo() && LedgerIsEmbedded.in(context.getEnvironment())) {
            whenReady(context).setUpDemo();
        }
    }

    private int importLog(Command.Import importing, String[] settings) {
        return onTheLedger(
                settings,
                context -> new ImportRun(
                                context.getBean(ImportingALog.class),
                                context.getBean(LogReaders.class).in(importing.zone()),
                                context.getBean(SearchViews.class),
                                out)
                        .run(importing),
                "The import stopped",
                "What was imported is safe. Import the file again: it goes on where it stopped.");
    }

    private int compareViews(String[] settings) {
        return onTheLedger(
                settings,
                context -> new CompareRun(context.getBean(ComparingTheViews.class), out).run(),
                "The comparison stopped",
                "Nothing was changed. Compare again when the ledger's database can be reached.");
    }

    private int rebuildViews(Command.Rebuild rebuild, String[] settings) {
        return onTheLedger(
                settings,
                context -> new RebuildRun(context.getBean(ViewBuilding.class), out).rebuild(rebuild),
                "The rebuild stopped",
                "If it was begun, it goes on where it stopped when the ledger runs; the old views are searched meanwhile.");
    }

    private int discardViews(String[] settings) {
        return onTheLedger(
                settings,
                context -> new RebuildRun(context.getBean(ViewBuilding.class), out).discard(),
                "Discarding stopped",
                "What is searched is untouched. Discard again when the ledger's database can be reached.");
    }

    /** Does some work and ends, whatever comes between. */
    private int onTheLedger(
            String[] settings, ToIntFunction<ConfigurableApplicationContext> work, String stopped, String next) {
        var context = start(spring(WebApplicationType.NONE), settings);
        if (context == null) {
            return NOT_ALL_DONE;
        }
        try {
            return work.applyAsInt(context);
        } catch (RuntimeException failure) {
            out.println(stopped + ", because the ledger failed: " + failure.getMessage());
            out.println(next);
            return NOT_ALL_DONE;
        } finally {
            context.close();
        }
    }

    private SpringApplication spring(WebApplicationType type) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setBannerMode(Banner.Mode.OFF);
        return spring;
    }

    /** Null if it could not be started; Spring Boot has said why by then. */
    private static @Nullable ConfigurableApplicationContext start(SpringApplication spring, String[] settings) {
        try {
            return spring.run(settings);
        } catch (RuntimeException reported) {
            return null;
        }
    }

    private WhenReady whenReady(ConfigurableApplicationContext context) {
        return new WhenReady(context.getBean(LedgerReader.class), context.getBean(SettingUpADemo.class), out);
    }

    private static String address(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port", "8080");
    }

    private static double secondsSinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
    }
}

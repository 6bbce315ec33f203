package org.caseledger.adapters.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseledger.adapters.CaseLedger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The program as it is started from the command line, with what it prints and what it starts. */
final class WatchedLedger {

    private static Consumer<ConfigurableApplicationContext> whenReady = context -> {};

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

    /** The whole application; nothing but its own annotation would let it be found by others. */
    @Import(CaseLedger.class)
    static class Watched {

        @Bean
        ApplicationListener<ApplicationReadyEvent> watcher() {
            return event -> whenReady.accept(event.getApplicationContext());
        }
    }

    /** Returns how it ends. */
    int run(Runnable onceReady, String... arguments) {
        whenReady = context -> {
            contexts.add(context);
            onceReady.run();
        };
        return new Program(Watched.class, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(arguments);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Whether everything that it started has ended. */
    boolean hasEnded() {
        return contexts.stream().noneMatch(ConfigurableApplicationContext::isActive);
    }

    void close() {
        contexts.forEach(ConfigurableApplicationContext::close);
    }
}

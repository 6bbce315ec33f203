package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresForgetting;
import org.caseledger.adapters.projectionstore.PostgresOneAtATime;
import org.caseledger.adapters.projectionstore.PostgresProjectionInstances;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.View;

/**
 * An instance of the application, as far as views go. It can die as a process does: from one moment on, nothing that it
 * does reaches anybody.
 */
public final class Instance implements AutoCloseable {

    public final TestViews views;
    private final Life life;
    private final Rendered rendered;
    private final Duration aliveFor;

    private Instance(TestViews views, Life life, Rendered rendered, Duration aliveFor) {
        this.views = views;
        this.life = life;
        this.rendered = rendered;
        this.aliveFor = aliveFor;
    }

    private static final class Life {
        volatile boolean over;
    }

    /**
     * The first one.
     *
     * @param aliveFor how long after its last sign of life it is not taken for dead
     */
    static Instance over(TestLedger ledger, ProjectionSettings settings, Rendered rendered, Duration aliveFor) {
        return over(ledger, SharedServers.elasticsearchEndpoint(), settings, rendered, aliveFor);
    }

    /** The first one, with its views in this Elasticsearch. */
    public static Instance over(
            TestLedger ledger,
            ElasticsearchEndpoint elasticsearch,
            ProjectionSettings settings,
            Rendered rendered,
            Duration aliveFor) {
        var life = new Life();
        return new Instance(
                TestViews.of(ledger, elasticsearch, settings, filling(life, settings, rendered, aliveFor)),
                life,
                rendered,
                aliveFor);
    }

    /** Another one that shares the views. */
    Instance beside(ProjectionSettings settings) {
        return beside(settings, rendered);
    }

    /** Another one that shares the views, of which is remembered by itself what it renders. */
    public Instance beside(ProjectionSettings settings, Rendered itsOwn) {
        var other = new Life();
        return new Instance(views.beside(filling(other, settings, itsOwn, aliveFor)), other, itsOwn, aliveFor);
    }

    /** Another one that shares the views, and reaches Elasticsearch at another address. */
    Instance beside(ElasticsearchEndpoint elasticsearch, ProjectionSettings settings) {
        var other = new Life();
        return new Instance(
                views.beside(elasticsearch, filling(other, settings, rendered, aliveFor)), other, rendered, aliveFor);
    }

    private static TestViews.Filling filling(
            Life life, ProjectionSettings settings, Rendered rendered, Duration aliveFor) {
        return (ledger, indexes, http, meters) -> new Projections(
                indexes,
                http,
                ledger.events,
                ledger.reader,
                rendered.by(new Renderers(TestViews.DIGEST, 100)),
                new ProjectionStores(
                        mortal(TokenStore.class, LedgerTokenStore.in(ledger.dataSource, aliveFor), life),
                        new PostgresProjectionPlaces(ledger.dataSource),
                        mortal(
                                ProjectionInstances.class,
                                new PostgresProjectionInstances(ledger.dataSource, aliveFor),
                                life),
                        mortal(DeadLetterStore.class, new PostgresDeadLetters(ledger.dataSource), life),
                        new PostgresOneAtATime(ledger.dataSource),
                        new PostgresForgetting(ledger.dataSource)),
                meters,
                settings);
    }

    private static <T> T mortal(Class<T> type, T real, Life life) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (life.over) {
                        throw new IllegalStateException("This instance is dead");
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    /** Nothing is released, nothing more is written. */
    public void die() {
        life.over = true;
        views.rebuilds.stop();
        try {
            views.http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        views.projections.stop();
    }

    /** Whether it works on this many segments of every view. */
    boolean has(int segments) {
        return Arrays.stream(View.values()).allMatch(view -> views.segments(view) == segments);
    }

    static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Waited in vain");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    @Override
    public void close() {
        if (!life.over) {
            views.close();
        }
    }
}

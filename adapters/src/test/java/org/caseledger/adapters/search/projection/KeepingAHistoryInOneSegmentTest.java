package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.search.View;
import org.caseledger.domain.event.LedgerEvent;
import org.junit.jupiter.api.Test;

/**
 * Which segment an event belongs to must be the same after a restart: else it may belong to one whose token is beyond it,
 * and nobody handles it. Axon's policy of one sequence for everything draws a new segment in each process (its issue
 * 4253).
 */
class KeepingAHistoryInOneSegmentTest {

    private static final ViewIndex INDEX =
            new ViewIndex(View.LEDGER, "ledger", "any", Role.LIVE, false, Origin.empty(1), null);
    private static final Segment EVEN = Segment.computeSegment(0, 0, 1);
    private static final Segment ODD = Segment.computeSegment(1, 0, 1);

    @Test
    void ofAHistoryOnlyItsNameCountsByAHashThatTheLanguagePrescribes() {
        assertThat("case-a".hashCode()).isEqualTo(-1367575292);
        assertThat(handles("case-a", EVEN)).isTrue();
        assertThat(handles("case-a", ODD)).isFalse();
        assertThat(handles("case-b", EVEN)).isFalse();
        assertThat(handles("case-b", ODD)).isTrue();
    }

    @Test
    void axonsSequentialPolicyDrawsAnotherSegmentInEachProcess() throws Exception {
        var drawn = new HashSet<Boolean>();
        for (int process = 0; process < 64; process++) {
            drawn.add(EVEN.matches(sequenceInANewProcess()));
        }

        assertThat(drawn).isEqualTo(Set.of(true, false));
    }

    private record Anything(Instant occurredAt) implements LedgerEvent {}

    private static boolean handles(String streamId, Segment segment) {
        var invoker = new BatchInvoker(INDEX, () -> {
            throw new IllegalStateException("Nothing is to be handled");
        });
        EventMessage<?> event = new GenericDomainEventMessage<>("case", streamId, 0, new Anything(Instant.EPOCH));
        return invoker.canHandle(event, segment);
    }

    /** What a policy keeps for the length of a process is as old as its class. */
    private static Object sequenceInANewProcess() throws ReflectiveOperationException {
        var loaded = new Process().loadClass(SequentialPolicy.class.getName());
        var policy = (SequencingPolicy<?>) loaded.getDeclaredConstructor().newInstance();
        return policy.getSequenceIdentifierFor(null);
    }

    private static final class Process extends ClassLoader {

        private Process() {
            super(SequentialPolicy.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(SequentialPolicy.class.getName()) ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (var code = getResourceAsStream(name.replace('.', '/') + ".class")) {
                var bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.StatusRuntimeException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Orders for appends, carried out in the order given, one append each. */
final class AppendFaults {

    /** How one append is to fail; each may write its events before it does. */
    sealed interface Order {}

    record Drop(boolean writes) implements Order {}

    record Stall(boolean writes) implements Order {}

    record Refuse(boolean writes, StatusRuntimeException refusal) implements Order {}

    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final Consumer<Runnable> hold;

    /** @param hold keeps what is left to do until the test lets it go on */
    AppendFaults(Consumer<Runnable> hold) {
        this.hold = hold;
    }

    void order(int times, Order order) {
        for (int i = 0; i < times; i++) {
            orders.add(order);
        }
    }

    void clear() {
        orders.clear();
    }

    Hindrance overConnection(Runnable cut) {
        return new Hindrance() {
            @Override
            public <A> void around(Supplier<A> write, Consumer<A> answer, Consumer<Throwable> refuse) {
                try {
                    hinder(orders.poll(), cut, write, answer, refuse);
                } catch (StatusRuntimeException refusal) {
                    refuse.accept(refusal);
                }
            }
        };
    }

    private <A> void hinder(
            @Nullable Order order, Runnable cut, Supplier<A> write, Consumer<A> answer, Consumer<Throwable> refuse) {
        switch (order) {
            case null -> answer.accept(write.get());
            case Drop drop -> {
                if (drop.writes()) {
                    write.get();
                }
                cut.run();
            }
            case Stall stall -> {
                if (stall.writes()) {
                    A written = write.get();
                    hold.accept(() -> answer.accept(written));
                } else {
                    hold.accept(() -> answer.accept(write.get()));
                }
            }
            case Refuse ordered -> {
                if (ordered.writes()) {
                    write.get();
                }
                refuse.accept(ordered.refusal());
            }
        }
    }
}

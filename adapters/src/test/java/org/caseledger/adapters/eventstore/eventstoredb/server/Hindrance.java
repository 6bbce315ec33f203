package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What stands in the way of a write: nothing, or what a test ordered. */
interface Hindrance {

    /** Lets a write happen, or not, and its answer reach the client, or not. */
    <A> void around(Supplier<A> write, Consumer<A> answer, Consumer<Throwable> refuse);
}

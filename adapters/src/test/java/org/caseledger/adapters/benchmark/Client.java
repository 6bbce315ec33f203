package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** Somebody who gives one command after the other, each time waiting for its answer. */
@FunctionalInterface
interface Client extends AutoCloseable {

    /** Gives the next command; throws if it was not done. */
    void giveNext() throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
}

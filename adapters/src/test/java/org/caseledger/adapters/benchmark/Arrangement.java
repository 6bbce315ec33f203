package org.caseledger.adapters.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Under what both sides are measured, and what went on meanwhile.
 *
 * @param inUse whether clients write and search
 */
record Arrangement(String name, boolean inUse, Condition condition, Meanwhile rebuilds, Meanwhile raw) {

    private Arrangement(String name, boolean inUse, Condition condition, ServerProcesses servers, LedgerInUse use) {
        this(name, inUse, condition, new Meanwhile(servers, use), new Meanwhile(servers, use));
    }

    /** All that this machine allows, and that are wanted. */
    static List<Arrangement> all(RunningLedger ledger, LedgerInUse use) throws SQLException {
        var servers = ServerProcesses.of(ledger.bean(DataSource.class));
        var used = ", while %d clients write and %d search".formatted(LedgerInUse.CLIENTS, LedgerInUse.CLIENTS);
        var arrangements = new ArrayList<>(List.of(
                new Arrangement("", false, Condition.NONE, servers, use),
                new Arrangement(used, true, use, servers, use)));
        if (Processors.canBeDivided()) {
            var apart = ", Elasticsearch on processors of its own";
            var divided = new Processors(servers);
            arrangements.add(new Arrangement(apart, false, divided, servers, use));
            arrangements.add(new Arrangement(apart + used, true, divided.and(use), servers, use));
        }
        return arrangements.stream().filter(one -> Part.includes(one.name())).toList();
    }

    /** In words, for the report. */
    String used() {
        return "Meanwhile%s: a rebuild %s; raw %s.".formatted(name, rebuilds, raw);
    }

    /** What the processors were used for while one side was measured, and what clients did. */
    record Meanwhile(CpuTime processors, LedgerInUse.Rates clients) {

        private Meanwhile(ServerProcesses servers, LedgerInUse use) {
            this(new CpuTime(servers), use.new Rates());
        }

        void begins() {
            processors.begin();
            clients.begin();
        }

        void ends(long events) {
            clients.end();
            processors.end(events);
        }

        /** In words, for the report. */
        @Override
        public String toString() {
            return "%s (%s)".formatted(processors, clients);
        }
    }
}

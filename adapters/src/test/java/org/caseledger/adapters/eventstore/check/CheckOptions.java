package org.caseledger.adapters.eventstore.check;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of the engine check asks for.
 *
 * @param connectionString where the server is; a secret
 * @param prefix what the names of all streams begin with that the check writes
 * @param scenario only scenarios whose name contains this; empty for all
 */
record CheckOptions(String connectionString, String prefix, String scenario) {

    static final String USAGE =
            """
            Usage: java -jar caseledger-…-engine-check.jar [options] <connection string>

            Runs every scenario that the ledger's event store must master against an EventStoreDB, prints one line for
            each, and at the end how many passed and failed.

              <connection string>  esdb://user:password@host:2113?tls=true for one node,
                                   esdb+discover://… for a cluster. It may also come from the environment variable
                                   CASELEDGER_EVENTSTOREDB, which keeps a password out of the list of processes.
              --prefix=<text>      what the names of the streams begin with that the check writes: letters, digits and
                                   underscores. Left out, a new one is made up and printed. Streams are left on the server.
              --scenario=<text>    only scenarios whose name contains this text, in upper or lower case
              --help               this text

            Use a server for trials: some scenarios read its whole log. Nobody else's streams are written or deleted; of
            its own, the check deletes one for good in each scenario about that, and must be allowed to.

            Exit codes: 0 all passed, 1 some failed, 2 the command line or the connection string cannot be used.
            """;

    /** Text that the command line lacks or has too much of. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * @param fromEnvironment the connection string that the environment holds
     * @throws Unusable if it cannot be understood; the message says why, without the connection string
     */
    static CheckOptions parse(String[] arguments, @Nullable String fromEnvironment) {
        var connectionString = fromEnvironment;
        var prefix = "check_" + UUID.randomUUID().toString().substring(0, 8);
        var scenario = "";
        for (var argument : arguments) {
            if (argument.startsWith("--prefix=")) {
                prefix = requirePrefix(argument.substring("--prefix=".length()));
            } else if (argument.startsWith("--scenario=")) {
                scenario = argument.substring("--scenario=".length()).toLowerCase(Locale.ROOT);
            } else if (argument.startsWith("-")) {
                throw new Unusable("There is no option " + argument.split("=", 2)[0]);
            } else {
                connectionString = argument;
            }
        }
        if (connectionString == null || connectionString.isBlank()) {
            throw new Unusable("Expected the connection string of a server, such as esdb://127.0.0.1:2113?tls=false");
        }
        return new CheckOptions(connectionString, prefix, scenario);
    }

    private static String requirePrefix(String prefix) {
        if (!prefix.matches("[A-Za-z0-9][A-Za-z0-9_]*")) {
            throw new Unusable("Expected a prefix of letters, digits and underscores but got \"" + prefix + "\"");
        }
        return prefix;
    }

    /** The secret stays out of what is printed. */
    @Override
    public String toString() {
        return "CheckOptions[prefix=" + prefix + ", scenario=" + scenario + "]";
    }
}

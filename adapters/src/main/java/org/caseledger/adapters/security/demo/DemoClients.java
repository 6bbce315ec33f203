package org.caseledger.adapters.security.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseledger.application.demo.DemoAccount;

/** A client for every account of the demonstration. All persons and numbers are made up. */
public final class DemoClients {

    private static final List<DemoClient> ALL =
            Arrays.stream(DemoAccount.values()).map(DemoClient::of).toList();

    private DemoClients() {}

    /** The client ids, in the order of the life of a case. */
    public static List<String> ids() {
        return ALL.stream().map(DemoClient::id).toList();
    }

    static Optional<DemoClient> find(String id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }
}

package org.caseledger.adapters.security.demo;

import java.util.List;
import java.util.Optional;
import org.caseledger.adapters.security.DemoUnits;
import org.caseledger.domain.actor.Role;

/** Everybody in the demonstration: at least one for each role. All persons and numbers are made up. */
public final class DemoClients {

    private static final List<DemoClient> ALL = List.of(
            DemoClient.citizen("citizen-zhang", "张三", "110105189912310015"),
            DemoClient.citizen("citizen-wang", "王五", "330106189901010014"),
            DemoClient.enterprise("enterprise-huaxia", "华夏餐饮有限公司", "91330106MA00000016"),
            DemoClient.officer("clerk-li", Role.CLERK, DemoUnits.GENERAL_WINDOW),
            DemoClient.officer("reviewer-fire", Role.REVIEWER, DemoUnits.FIRE),
            DemoClient.officer("reviewer-planning", Role.REVIEWER, DemoUnits.PLANNING),
            DemoClient.officer("decider-zhao", Role.DECIDER, DemoUnits.MARKET_REGULATION),
            DemoClient.officer("issuer-chen", Role.ISSUER, DemoUnits.MARKET_REGULATION),
            DemoClient.officer("head-qian", Role.HEAD, DemoUnits.MARKET_REGULATION),
            DemoClient.officer("supervisor-sun", Role.SUPERVISOR, DemoUnits.SERVICE_ADMINISTRATION),
            DemoClient.officer("catalogue-admin", Role.CATALOGUE_ADMIN, DemoUnits.SERVICE_ADMINISTRATION),
            DemoClient.of("system", Role.SYSTEM));

    private DemoClients() {}

    /** The client ids, in the order of the life of a case. */
    public static List<String> ids() {
        return ALL.stream().map(DemoClient::id).toList();
    }

    static Optional<DemoClient> find(String id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }
}

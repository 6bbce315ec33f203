package org.caseledger.adapters.security.demo;

import java.util.Map;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;

/**
 * An account of the demonstration.
 *
 * @param id the client id, which is also the account's id
 * @param role in which it acts
 * @param claims what its tokens say beyond account and role
 */
record DemoClient(String id, Role role, Map<String, String> claims) {

    /** Everybody's secret. It protects nothing: the demonstration has no real data. */
    static final String SECRET = "demo";

    static DemoClient of(String id, Role role) {
        return new DemoClient(id, role, Map.of());
    }

    static DemoClient officer(String id, Role role, Unit unit) {
        return new DemoClient(id, role, Map.of("unit_code", unit.code().value(), "unit_name", unit.name()));
    }

    static DemoClient citizen(String id, String name, String identityNumber) {
        return new DemoClient(id, Role.CITIZEN, Map.of("name", name, "identity_number", identityNumber));
    }

    static DemoClient enterprise(String id, String name, String creditCode) {
        return new DemoClient(id, Role.ENTERPRISE, Map.of("name", name, "credit_code", creditCode));
    }
}
